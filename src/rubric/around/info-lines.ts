import { compact } from '../../values/text';
import { cellText } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import { NO_MARKS, scoreCell } from '../items/cells';
import type { RubricInfo, ScoredCell, TextAt } from '../rubric';

const UNIT =
  /^(被?(考核|考评|检查|验收|评估|考评对象|测评)?(单位|对象|党支部|支部|部门|村|社区)(名称)?|村名|受检单位|填报单位)(\((盖章|公章|签章)\))?$/u;
const DATE = /^(考核|考评|检查|验收|评估|填表|自评|评分)?(日期|时间)$/u;
const TOTAL =
  /^(考评|考核|验收|评审|最终|本次|检查|评定)?(总分|总得分|得分合计|得分|分数|总评分)$|^(自评\(或考评\)|综合)得分$/u;
const SELF_TOTAL = /^(支部|单位)?(自评|自查)(总分|总得分|得分合计|得分|分数|总评分)$/u;

interface Labelled {
  readonly label: string;
  readonly value: TextAt;
  /** The cell that holds nothing but the value. */
  readonly own: { readonly row: number; readonly column: number } | null;
}

/** 单位, 日期 and 考评总分 from `名称：值` lines: several in one cell, or the value in the next cell. */
export function readInfo(grid: Grid, rows: readonly number[]): RubricInfo {
  const all = rows.flatMap((row) => labelledAt(grid, row));
  const find = (pattern: RegExp): Labelled | undefined =>
    all.find(({ label, value }) => pattern.test(label) && compact(value.text) !== '');
  const unit = find(UNIT);
  const date = find(DATE);
  return {
    unit: unit?.value ?? null,
    date: date?.value ?? null,
    total: totalOf(grid, find(TOTAL)),
    selfTotal: totalOf(grid, find(SELF_TOTAL)),
  };
}

function labelledAt(grid: Grid, row: number): Labelled[] {
  const cells = [...grid.rowCells(row)];
  return cells.flatMap(([column, cell], index): Labelled[] => {
    if (cell.kind !== 'text') return [];
    const place = { sheet: grid.sheet, row, column };
    const pairs = pairsIn(cell.text);
    const last = pairs.at(-1);
    const next = cells[index + 1];
    if (last !== undefined && last.text === '' && next !== undefined && !/[:：]/u.test(cellText(next[1]))) {
      const value = { place: { ...place, column: next[0] }, text: cellText(next[1]).trim() };
      const own = { row, column: next[0] };
      return [...pairs.slice(0, -1).map((pair) => inCell(pair, place)), { label: last.label, value, own }];
    }
    return pairs.map((pair) => inCell(pair, place));
  });
}

function inCell({ label, text }: { label: string; text: string }, place: TextAt['place']): Labelled {
  return { label, value: { place, text }, own: null };
}

/** `考评对象：示范支部  考评总分：92` as label and value, in order. */
function pairsIn(text: string): { label: string; text: string }[] {
  const parts = text.split(/[:：]/u);
  const pairs: { label: string; text: string }[] = [];
  for (let index = 0; index + 1 < parts.length; index += 1) {
    const before = (parts[index] ?? '').trim();
    const after = (parts[index + 1] ?? '').trim();
    const isLast = index + 2 === parts.length;
    // Between two labels the value ends where the next label, the last word, begins.
    const label = index === 0 ? before : (before.split(/\s+/u).at(-1) ?? '');
    const value = isLast ? after : after.split(/\s+/u).slice(0, -1).join(' ');
    pairs.push({ label: compact(label), text: value });
  }
  return pairs;
}

function totalOf(grid: Grid, found: Labelled | undefined): ScoredCell | null {
  if (found === undefined) return null;
  if (found.own !== null) return scoreCell(grid, found.own.row, found.own.column, NO_MARKS, 'score');
  const { place, text } = found.value;
  const amount = /^(\d+(?:\.\d+)?)分?$/u.exec(compact(text))?.[1];
  if (amount === undefined) return null;
  const reading = { status: 'read', amount: Math.round(Number(amount) * 1000), how: 'textNumber' } as const;
  return { place, typed: text, formula: null, numeric: false, reading };
}
