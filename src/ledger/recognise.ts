import { simplified } from '../values/simplified';
import type { Grid } from '../workbook/grid';
import { kindNamedBy } from './dictionary';
import { headerAt, mayBeHeader, type Header } from './header';
import { KIND_IDS, kindOf, type Kind } from './kinds';

/** A header together with the kind of ledger it belongs to. */
export interface Recognised {
  readonly kind: Kind;
  readonly header: Header;
  /** Column numbers by column id. */
  readonly columns: Readonly<Record<string, number>>;
  /** Column numbers by the number of the combined column. */
  readonly combined: ReadonlyMap<number, number>;
  readonly score: number;
}

const POINTS = /^(?:分值|标准分值?|满分|考核分值|应得分|权重)$/u;
const SCORING = /^(?:得分|扣分|自评分|考核得分|考核分|评分标准|评分办法|评分细则|扣分原因|扣分标准)$/u;
const OWN_LIST = '标尺编号';

/** How far a name counts: that of the sheet for more than the words of a title. */
const NAMED_BY_SHEET = 5;
const NAMED_BY_TITLE = 4;
const LEAST_COLUMNS = 3;

/** The ledger header that begins in this row, if one does. `titles` stand above it, nearest last. */
export function recogniseHeader(grid: Grid, row: number, titles: readonly string[]): Recognised | undefined {
  if (!mayBeHeader(grid, row)) return undefined;
  const named = [kindNamedBy(grid.sheet), kindNamedBy(titles.at(-1) ?? '') ?? kindNamedBy(titles.join(' '))];
  const single = bestKind(headerAt(grid, row, row), named);
  const double = bestKind(headerAt(grid, row, row + 1), named);
  // Two rows count only when the second adds columns; otherwise it is the first record.
  const added = columnCount(double) - columnCount(single);
  return added > 0 && isSubHeader(grid, row, double) ? double : single;
}

/** The second row of a header fills only what the first leaves open, or stands below a group head. */
function isSubHeader(grid: Grid, row: number, double: Recognised | undefined): boolean {
  if (double === undefined) return false;
  const below = [...grid.rowCells(row + 1)];
  const known = double.header.words.filter(({ column }) => below.some(([other]) => other === column));
  return (
    below.every(([, cell]) => cell.kind === 'text') &&
    known.filter(({ meanings }) => meanings.length > 0).length * 2 >= below.length
  );
}

function columnCount(recognised: Recognised | undefined): number {
  return recognised === undefined ? 0 : Object.keys(recognised.columns).length + recognised.combined.size;
}

function bestKind(header: Header, named: readonly (Kind | undefined)[]): Recognised | undefined {
  const { words } = header;
  if (words.some(({ text }) => text === OWN_LIST)) return undefined;
  const plain = words.map(({ text }) => simplified(text));
  if (plain.some((text) => POINTS.test(text)) && plain.some((text) => SCORING.test(text))) return undefined;
  if (isSpread(header)) return undefined;
  const candidates = KIND_IDS.map((kind) => matchKind(header, kind, named)).filter((match) => match !== undefined);
  candidates.sort((left, right) => right.score - left.score);
  const [best, second] = candidates;
  // Two kinds that fit equally well are not told apart by guessing.
  return best !== undefined && best.score > (second?.score ?? 0) ? best : undefined;
}

/** Labels of a form stand apart, with room for their values between them. */
function isSpread({ words, gaps }: Header): boolean {
  return gaps * 2 > words.length;
}

function matchKind(header: Header, kind: Kind, named: readonly (Kind | undefined)[]): Recognised | undefined {
  const definition = kindOf(kind);
  const columns: Record<string, number> = {};
  const combined = new Map<number, number>();
  let required = 0;
  // Labels of a form alternate with their values; the words of a header stand side by side.
  let neighbours = 0;
  let before = false;
  for (const { column, meanings } of header.words) {
    const meaning = meanings.find((one) => one.kind === kind);
    if (before && meaning !== undefined) neighbours += 1;
    before = meaning !== undefined;
    if (meaning === undefined) continue;
    if (meaning.combined !== null) {
      if (!combined.has(meaning.combined)) combined.set(meaning.combined, column);
    } else if (meaning.id !== null && columns[meaning.id] === undefined) {
      columns[meaning.id] = column;
      if (definition.columns[meaning.id]?.required === true) required += 1;
    }
  }
  const found = Object.keys(columns).length + combined.size;
  const bonus = named[0] === kind ? NAMED_BY_SHEET : named[1] === kind ? NAMED_BY_TITLE : 0;
  const least = bonus > 0 ? LEAST_COLUMNS - 1 : LEAST_COLUMNS;
  if (found < least || required + combined.size === 0 || found * 2 <= header.words.length) return undefined;
  if (neighbours * 2 < found - 1) return undefined;
  if (bonus === 0 && required + combined.size < 2) return undefined;
  return { kind, header, columns, combined, score: found + required + bonus };
}
