import { compact } from '../values/text';
import { EMPTY, type Cell } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { kindNamedBy, meaningIn, meaningsOf } from './dictionary';
import type { Field } from './field';
import { KIND_IDS, kindOf, type AnyRecord, type Kind } from './kinds';
import { fieldSources, readField } from './read-field';
import { withImplied, type TableContext } from './read-table';
import { seenCell, type SeenCell } from '../workbook/seen-cell';
import { shownText } from './shown-text';

/** Labels with their values beside them, as a form is laid out. */
export interface Form {
  readonly kind: Kind;
  readonly rows: readonly [number, number];
  readonly entries: readonly FormEntry[];
}

interface FormEntry {
  readonly own: Readonly<Record<string, SeenCell>>;
  readonly combined: ReadonlyMap<number, SeenCell>;
  readonly firstRow: number;
}

const LEAST_LABELS = 4;

/** The form that these rows make, if they do: by its labels, and by what the sheet is called. */
export function recogniseForm(grid: Grid, rows: readonly number[], titles: readonly string[]): Form | undefined {
  const labels = rows.flatMap((row) => [...labelsIn(grid, row)]);
  const named = kindNamedBy(grid.sheet) ?? kindNamedBy(titles.join(' '));
  let best: { kind: Kind; score: number } | undefined;
  for (const kind of KIND_IDS) {
    const ids = new Set(labels.map(({ text }) => meaningIn(kind, text)).map((one) => one && (one.id ?? one.combined)));
    ids.delete(undefined);
    const isNamed = kind === named;
    if (ids.size < (isNamed ? LEAST_LABELS - 1 : LEAST_LABELS)) continue;
    // Without its name a table's kind is not taken for a form on a few common words.
    if (!isNamed && !kindOf(kind).form && ids.size < LEAST_LABELS + 2) continue;
    const score = ids.size + (isNamed ? LEAST_LABELS : 0);
    if (score > (best?.score ?? 0)) best = { kind, score };
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (best === undefined || first === undefined || last === undefined) return undefined;
  return { kind: best.kind, rows: [first, last], entries: entriesOf(best.kind, labels) };
}

interface Label {
  readonly text: string;
  readonly value: SeenCell;
}

function* labelsIn(grid: Grid, row: number): Generator<Label> {
  for (const [column, cell] of grid.rowCells(row)) {
    if (cell.kind !== 'text') continue;
    const inline = /^([^:\uFF1A]{2,14})[:\uFF1A]\s*(.+)$/su.exec(cell.text);
    const { place, right } = seenCell(grid, row, column);
    if (inline !== null && meaningsOf(inline[1] ?? '').length > 0) {
      yield { text: inline[1] ?? '', value: { place, right, cell: { kind: 'text', text: inline[2] ?? '' } } };
      continue;
    }
    if (meaningsOf(cell.text).length === 0) continue;
    const beside = seenCell(grid, row, right + 1);
    yield { text: cell.text, value: isLabel(beside.cell) ? { ...beside, cell: EMPTY } : beside };
  }
}

function isLabel(cell: Cell): boolean {
  return cell.kind === 'text' && compact(cell.text).length > 1 && meaningsOf(cell.text).length > 0;
}

/** A label that comes again begins the next entry. */
function entriesOf(kind: Kind, labels: readonly Label[]): FormEntry[] {
  const entries: { own: Record<string, SeenCell>; combined: Map<number, SeenCell>; firstRow: number }[] = [];
  for (const { text, value } of labels) {
    const meaning = meaningIn(kind, text);
    if (meaning === undefined) continue;
    let entry = entries.at(-1);
    const again =
      entry !== undefined &&
      (meaning.id === null ? entry.combined.has(meaning.combined ?? -1) : meaning.id in entry.own);
    if (entry === undefined || again)
      entries.push((entry = { own: {}, combined: new Map(), firstRow: value.place.row }));
    if (meaning.id !== null) entry.own[meaning.id] = value;
    else if (meaning.combined !== null) entry.combined.set(meaning.combined, value);
  }
  return entries;
}

/** A record for each entry; labels that the form does not have are fields without a column. */
export function readForm(grid: Grid, form: Form, context: TableContext): AnyRecord[] {
  const kind = kindOf(form.kind);
  return form.entries.map((entry) => {
    const place = { sheet: grid.sheet, row: entry.firstRow, column: 1 };
    const fields: Record<string, Field<unknown>> = {};
    for (const source of fieldSources(kind, entry.own, entry.combined)) {
      const field: Field<unknown> =
        source.at === undefined
          ? { place, typed: '', value: { ok: false, reason: 'noColumn' } }
          : readField(source, source.at, { year: context.year ?? context.fallbackYear });
      context.unreadable.note(source.column.title, field);
      fields[source.id] = field;
    }
    const source = { sheet: grid.sheet, row: entry.firstRow, year: context.year, section: '' };
    return { ...withImplied(fields, kind.implied, context.titles), source } as AnyRecord;
  });
}

/** Whether nothing of the form has been filled in yet. */
export function isUnfilled(entry: FormEntry): boolean {
  return [...Object.values(entry.own), ...entry.combined.values()].every(({ cell }) => shownText(cell).trim() === '');
}
