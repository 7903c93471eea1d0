import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { buildXlsx } from '../../src/hosts/xlsx/new-workbook';
import { review } from '../../src/review/review';
import { undoLastWrite } from '../../src/review/undo';
import { branchSample } from '../../samples/branch';
import { contents } from '../support/contents';
import { convert } from './libreoffice';

test('a workbook from which the written sheets were taken out again is read whole', async () => {
  const host = openXlsx(buildXlsx(branchSample()), '支部.xlsx');
  const before = await host.read();
  await host.apply(review(before, { asOf: '2026-11-22' }).plan);
  const undo = undoLastWrite(await host.read());
  if (undo === undefined) throw new Error('nothing to undo');
  await host.apply(undo.plan);
  const judged = await openXlsx(convert(host.save(), 'xlsx'), '支部.xlsx').read();
  expect(judged.grids.map(({ sheet }) => sheet)).toEqual(before.grids.map(({ sheet }) => sheet));
  expect(contents(judged)).toEqual(contents(before));
}, 120_000);
