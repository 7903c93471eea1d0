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

/** A weight: `30%`, `0.3`, `30`, `30分`; only relative to the others of its column. */
export function readWeight(cell: Cell): Parsed<Milli, PointsFailure> {
  const percent = cell.kind === 'text' ? /^(\d+(?:\.\d+)?)%$/u.exec(compact(cell.text))?.[1] : undefined;
  return percent === undefined ? readPoints(cell) : toMilli(Number(percent));
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
const NOT_POINTS = '(?!钟|类|会|管|局|公司|部|项|工|组|析|别|点|之|数线)';
const AMOUNT = '(\\d+(?:\\.\\d+)?)';
const OPEN = '[(\\[<〈【︻〔《]';
const CLOSE = '[)\\]>〉】︼〕》]';
const LABEL = '(?:本项|满分|分值|标准分|基础分|计|共|为|[::])*';
const BRACKETED = new RegExp(`${OPEN}${LABEL}${AMOUNT}分?(?:值|制)?${CLOSE}`, 'gu');
/** (组织科4分、宣传科3分): the assessors' shares of one item. */
const LISTED = new RegExp(`${OPEN}(?:[^\\d()、,;]{1,12}${AMOUNT}分[、,;]?){2,}${CLOSE}`, 'gu');
const UNBALANCED = new RegExp(`(?<![\\d.\\-~—至扣得加减])${AMOUNT}分(?:制)?${CLOSE}`, 'gu');
const SUFFIX = new RegExp(`(?<![\\d.\\-~—至扣得加减第])${AMOUNT}分${NOT_POINTS}$`, 'gu');
/** Brackets behind the points: `60分(1-1)`, `20分(每缺一名扣5分)`. */
const TAIL = new RegExp(`(?<=分)${OPEN}[^()]*${CLOSE}$`, 'u');

/**
 * Points stated inside a category or item text: `（5分）`, `︻16分︼`, `组织管理(22)`, `15分)`, a bare suffix `…工作35分`.
 * Deductions and awards (`扣1分`, `得2分`), minutes, document numbers and running numbers `(1)…(2)…` are not points.
 */
export function pointsInText(text: string): readonly PointsInText[] {
  const typed = compact(text);
  const bracketed = withoutNumbering(found(typed, BRACKETED));
  if (bracketed.length > 0) return bracketed;
  const listed = [...typed.matchAll(LISTED)].map((match) => sumOfList(match[0], match.index));
  if (listed.length > 0) return listed;
  for (const pattern of [UNBALANCED, SUFFIX]) {
    const amounts = found(typed, pattern);
    if (amounts.length > 0) return amounts;
  }
  const head = typed.replace(TAIL, '');
  return head === typed ? [] : found(head, SUFFIX);
}

function found(typed: string, pattern: RegExp): PointsInText[] {
  return [...typed.matchAll(pattern)].flatMap((match): PointsInText[] => {
    const points = toMilli(Number(match[1]));
    const year = /^(19|20|21)\d\d$/u.test(match[1] ?? '') && !match[0].includes('分');
    return points.ok && !year ? [{ points: points.value, fragment: match[0], index: match.index }] : [];
  });
}

/** Bare numbers that run 1, 2, 3, or one that begins the text, number the sentences behind them. */
function withoutNumbering(amounts: readonly PointsInText[]): PointsInText[] {
  const bare = amounts.filter(({ fragment }) => !fragment.includes('分'));
  const running = bare.length > 1 && bare.every(({ points }, index) => points === (index + 1) * 1000);
  return amounts.filter((amount) => !bare.includes(amount) || !(running || amount.index === 0));
}

function sumOfList(fragment: string, index: number): PointsInText {
  const amounts = [...fragment.matchAll(/(\d+(?:\.\d+)?)分/gu)].map((match) => Math.round(Number(match[1]) * 1000));
  return { points: amounts.reduce((sum, points) => sum + points, 0), fragment, index };
}

/** The text without its statement of points, for use as a name. */
export function withoutPoints(text: string): string {
  return pointsInText(text)
    .reduce((rest, stated) => rest.replace(stated.fragment, ''), compact(text))
    .replace(/[、,;:。]+$/u, '');
}

/** 占20%, (20%), 权重20%: what part of the whole a category counts, 0 to 1 in thousandths of a percent. */
const SHARE =
  /[([【〔]?(?:所?占|权重|占比|比重|比例)[为::]*(\d{1,3}(?:\.\d{1,3})?)%[)\]】〕]?|[([【〔](\d{1,3}(?:\.\d{1,3})?)%[)\]】〕]/u;

/** The share a category or sheet name states, in thousandths of a percent point (20% → 20000), and the text without it. */
export function shareInText(text: string): { readonly share: Milli | null; readonly rest: string } {
  const typed = compact(text);
  const match = SHARE.exec(typed);
  const percent = match === null ? null : toMilli(Number(match[1] ?? match[2]));
  if (match === null || percent === null || !percent.ok) return { share: null, rest: text };
  return { share: percent.value, rest: typed.replace(match[0], '') };
}
