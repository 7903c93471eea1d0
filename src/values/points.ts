import type { Cell } from '../workbook/cell';
import { toMilli, type Milli } from './milli';
import { readNumber, readNumberText, type NumberFailure } from './number';
import { failed, type Parsed } from './parsed';
import { compact } from './text';

export type PointsFailure = NumberFailure | 'tooPrecise' | 'tooLarge' | 'negative';

/** The points of an item in a points column: `5`, `5分`, `（5分）`, `满分5分`, `５`. */
export function readPoints(cell: Cell): Parsed<Milli, PointsFailure> {
  const number = cell.kind === 'text' ? readNumberText(barePoints(cell.text)) : readNumber(cell);
  if (!number.ok) return number;
  return number.value < 0 ? failed('negative') : toMilli(number.value);
}

function barePoints(text: string): string {
  return compact(text)
    .replace(/^[([<〈【︻〔]+|[)\]>〉】︼〕]+$/gu, '')
    .replace(/^(本项|满分|分值|计|共)*(为)?[::]?/u, '')
    .replace(/分$/u, '');
}

/** An amount of points inside other text, with the exact fragment that says so. */
export interface PointsInText {
  readonly points: Milli;
  /** In `compact(text)`. */
  readonly fragment: string;
  readonly index: number;
}

// 分 that is part of another word (60分钟, 2分类, 3个百分点) is not points.
const NOT_POINTS = '(?!钟|类|会|管|局|公司|部|项|工|组|析|别|析|点|之)';
const BRACKETED = new RegExp(
  `[(\\[<〈【︻〔](?:本项|满分|分值|计|共|为|[::])*(\\d+(?:\\.\\d+)?)分?(?:值|制)?[)\\]>〉】︼〕]`,
  'gu',
);
const UNBALANCED = new RegExp(`(?<![\\d.\\-~—至扣得加减])(\\d+(?:\\.\\d+)?)分(?:制)?[)\\]】︼〕]`, 'gu');
const SUFFIX = new RegExp(`(?<![\\d.\\-~—至扣得加减第])(\\d+(?:\\.\\d+)?)分${NOT_POINTS}$`, 'gu');

/**
 * Points stated inside a category or item text: `（5分）`, `︻16分︼`, `组织管理(22)`, `15分)`, a bare suffix `…工作35分`.
 * Deductions and awards (`扣1分`, `得2分`), minutes and document numbers are not points of the item.
 */
export function pointsInText(text: string): readonly PointsInText[] {
  const typed = compact(text);
  for (const pattern of [BRACKETED, UNBALANCED, SUFFIX]) {
    const found = [...typed.matchAll(pattern)].flatMap((match): PointsInText[] => {
      const points = toMilli(Number(match[1]));
      const year = /^(19|20|21)\d\d$/u.test(match[1] ?? '') && !match[0].includes('分');
      return points.ok && !year ? [{ points: points.value, fragment: match[0], index: match.index }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** The text without its statement of points, for use as a name. */
export function withoutPoints(text: string): string {
  return pointsInText(text)
    .reduce((rest, found) => rest.replace(found.fragment, ''), compact(text))
    .replace(/[、,;:。]+$/u, '');
}
