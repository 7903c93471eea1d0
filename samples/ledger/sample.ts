import type { SheetPlan, WritePlan } from '../../src/workbook/plan';
import { SheetDraft } from '../../src/workbook/sheet-draft';
import { planOf } from '../branch';
import { COMPLIANT } from './compliant';
import { SLIPS } from './slips';
import { ledgerSheets } from './workbook';

const YEAR = 2025;

/** The ledger that keeps every rule, as a workbook. */
export function compliantLedger(): WritePlan {
  return { sheets: [noteSheet([]), ...ledgerSheets(COMPLIANT, YEAR)] };
}

/** The ledger of the same branch with the slips that ordinary ledgers have. */
export function ledgerSample(): WritePlan {
  const sheets = SLIPS.reduce((before, { make }) => make(before), COMPLIANT);
  return { sheets: [noteSheet(SLIPS.map(({ says }) => says)), ...ledgerSheets(sheets, YEAR)] };
}

/** The first sheet: that everything is made up, and what was put in for the review to find. */
function noteSheet(slips: readonly string[]): SheetPlan {
  const draft = new SheetDraft('示例说明', undefined, { columns: [{ width: 100 }] });
  draft
    .text(1, 1, '党支部台账示例', 'title')
    .text(
      2,
      1,
      '单位、人员、号码和事情都是虚构的，只供试用标尺，不能当作台账范本照抄。请以2026年1月5日为核验日期。',
      'note',
    );
  if (slips.length === 0) draft.text(4, 1, '这份台账各条规则都做到了。');
  else draft.text(4, 1, '为了看出核验的效果，下列各处有意写错或漏写：', 'section');
  slips.forEach((slip, index) => draft.text(5 + index, 1, `${index + 1}. ${slip}`));
  return planOf(draft);
}
