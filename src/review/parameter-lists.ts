import { listedWords } from '../standards/authenticity/word-list';
import type { DateSpan } from '../values/date-interval';
import { compact } from '../values/text';
import type { Cell } from '../workbook/cell';
import type { ParameterForm } from './parameter-form';

/** Lists in one cell, their entries parted by 、 or line breaks, `无` for none. */
export function listForm(key: string): ParameterForm {
  const { hint, isGood } = DATED.get(key) ?? PLAIN;
  return {
    hint,
    style: 'inputText',
    show: (value) => (Array.isArray(value) && value.length > 0 ? value.join('、') : '无'),
    read: (cell) => {
      const entries = entriesOf(cell);
      return entries?.every(isGood) === true ? entries : undefined;
    },
  };
}

interface ListKind {
  readonly hint: string;
  isGood(entry: string): boolean;
}

const PLAIN: ListKind = { hint: '清单，顿号隔开', isGood: () => true };

/** Lists whose entries have dates; elsewhere a colon is part of the word. */
const DATED: ReadonlyMap<string, ListKind> = new Map([
  ['G-05.documents', { hint: '《文件名》：印发日期，顿号隔开', isGood: (entry) => Boolean(dateOf(entry)) }],
  ['G-15.wording', { hint: '用语，或用语：停用日期，顿号隔开', isGood: (entry) => dateOf(entry) !== null }],
]);

/** `undefined` when no date is given, `null` when it, or the word before it, can not be read. */
function dateOf(entry: string): DateSpan | undefined | null {
  const [listed] = listedWords([entry]);
  return listed === undefined ? null : listed.date;
}

/** Titles of documents may hold 、 themselves: between 《 and 》 nothing is parted. */
function entriesOf(cell: Cell): readonly string[] | undefined {
  if (cell.kind !== 'text' && cell.kind !== 'number') return undefined;
  const text = cell.kind === 'text' ? cell.text : String(cell.value);
  if (compact(text) === '无') return [];
  const entries = (text.match(/(?:《[^《》]*》|[^《》、，,；;\n])+/gu) ?? []).map((entry) => entry.trim());
  const marks = text.replace(/《[^《》]*》/gu, '');
  const filled = entries.filter((entry) => entry !== '');
  return /[《》]/u.test(marks) || filled.length === 0 ? undefined : filled;
}
