import { bonusCaps, extrasOf, penaltyOf, type BonusLine } from '../rubric/extras';
import type { ExtraItem, Rubric } from '../rubric/rubric';
import { fromMilli } from '../values/milli';
import { cellName, formulaReference, placeName } from '../workbook/address';
import type { Content } from '../workbook/plan';
import type { SheetDraft } from '../workbook/sheet-draft';

export interface ExtrasColumns {
  readonly title: number;
  readonly amount: number;
  readonly source: number;
}

/** Bonus and penalty rows below the items, each amount following its cell where a formula can. */
export function putExtras(draft: SheetDraft, rubrics: readonly Rubric[], row: number, at: ExtrasColumns): string {
  const lines = rubrics.flatMap((rubric) => [...bonusLines(rubric), ...penaltyLines(rubric)]);
  if (lines.length === 0) return '';
  draft.text(row, 1, '加分和另扣', 'section');
  lines.forEach(({ title, content, place }, index) => {
    const own = row + 1 + index;
    draft
      .text(own, at.title, title, 'text')
      .put(own, at.amount, content, 'number')
      .text(own, at.source, placeName(place), 'link', place);
  });
  let next = row + 1;
  const sums = rubrics.flatMap((rubric) => {
    const [bonus, penalty] = [bonusLines(rubric).length, penaltyLines(rubric).length];
    const range = (count: number): string => `${cellName(next, at.amount)}:${cellName(next + count - 1, at.amount)}`;
    const parts: string[] = [];
    if (bonus > 0) {
      const { sheetCap } = bonusCaps(rubric);
      parts.push(sheetCap === null ? `SUM(${range(bonus)})` : `MIN(${fromMilli(sheetCap)},SUM(${range(bonus)}))`);
    }
    next += bonus;
    if (penalty > 0) parts.push(`-SUM(${range(penalty)})`);
    next += penalty;
    return parts;
  });
  return sums.map((part) => (part.startsWith('-') ? part : `+${part}`)).join('');
}

interface Line {
  readonly title: string;
  readonly content: Content;
  readonly place: BonusLine['cell']['place'];
}

function bonusLines(rubric: Rubric): Line[] {
  return bonusCaps(rubric).lines.map(({ title, cell, cap, amount }) => ({
    title: `加分：${title}`,
    place: cell.place,
    content: follow(cell.numeric, cell.place, amount, cap === null ? '' : fromMilli(cap)),
  }));
}

function penaltyLines(rubric: Rubric): Line[] {
  return rubric.extras.flatMap((extra: ExtraItem): Line[] => {
    const amount = extra.role === 'penalty' ? penaltyOf(extra.item) : null;
    const cell = extra.item.deduction?.reading.status === 'read' ? extra.item.deduction : extra.item.score;
    if (amount === null || cell === null) return [];
    return [
      { title: `另扣：${extra.item.title}`, place: cell.place, content: follow(cell.numeric, cell.place, amount, '') },
    ];
  });
}

function follow(numeric: boolean, place: Line['place'], amount: number, cap: number | ''): Content {
  const result = fromMilli(amount);
  if (!numeric) return { kind: 'number', value: result };
  const reference = formulaReference(place);
  const size = `IF(ISNUMBER(${reference}),ABS(${reference}),0)`;
  return { kind: 'formula', formula: cap === '' ? `=${size}` : `=MIN(${cap},${size})`, result };
}

export function extraLineCount(rubric: Rubric): number {
  return bonusLines(rubric).length + penaltyLines(rubric).length;
}

/** Whether the total may pass 100, and what the rows come to, for the score card. */
export function extrasResult(rubrics: readonly Rubric[]): { readonly net: number; readonly overFull: boolean } {
  const all = rubrics.map(extrasOf);
  return {
    net: fromMilli(all.reduce((sum, { bonus, penalty }) => sum + bonus - penalty, 0)),
    overFull: all.some(({ overFull }) => overFull),
  };
}
