import { isFilled, valueOf } from '../../ledger/field';
import { KIND_IDS } from '../../ledger/kinds';
import type { LedgerSheet } from '../../ledger/ledger';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { RuleCheck } from '../check/rule-check';
import { keptUp, rowsThere } from './S07-freshness';
import { columnsThere, sheetsThere } from './S07-sheets';

export const S07_CHECKS: readonly RuleCheck[] = [
  { rule: 'S07-1', needs: [], check: sheetsThere },
  { rule: 'S07-2', needs: [], check: columnsThere },
  { rule: 'S07-3', needs: [], check: rowsThere },
  { rule: 'S07-4', needs: [], check: keptUp },
  { rule: 'S07-5', needs: ['profile'], check: keeperNamed },
];

const KEEPER = /台账(?:管理|保管|负责|责任)|保管人|管理人|填表人|填报人|制表人?|登记人/u;

/** In the profile, or beside any sheet. */
function* keeperNamed({ profile, ledger }: CheckContext): Generator<Hit | Abstention> {
  if (profile === undefined) return yield 'cannotTell';
  const { keeper } = profile;
  if (valueOf(keeper) !== undefined || isFilled(keeper)) return;
  const info = KIND_IDS.flatMap((kind): readonly LedgerSheet[] => ledger.sheets[kind]).flatMap((sheet) => sheet.info);
  if (info.some(({ label, value }) => KEEPER.test(label) && value.trim() !== '')) return;
  yield {
    says: 'noKeeper',
    place: keeper.place,
    subject: '台账管理人',
    expected: '姓名',
    received: keeper.typed === '' ? '空白' : keeper.typed,
  };
}
