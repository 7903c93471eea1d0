import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { lifeOfAList } from '../../review/life/life-of-a-list';
import type { OnDesk } from '../../review/life/desk';
import { fixtureBytes } from '../fixture-bytes';

const NAME = '支部.xlsx';

function onDesk(host: XlsxHost): OnDesk {
  return { host, reopened: async () => onDesk(openXlsx(host.save(), NAME)) };
}

/** More on demand: each sequence takes a second. */
const numRuns = Number(process.env.LIFE_RUNS ?? 4);
lifeOfAList('A file', async (workbook) => onDesk(openXlsx(await fixtureBytes(workbook), NAME)), {
  numRuns,
  maxLength: 25,
});
