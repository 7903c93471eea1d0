import { readDateSpan } from '../values/date-span';
import type { Day } from '../values/date-interval';
import { cleanName, readNames } from '../values/names';
import { foundDay } from './dated-item';
import type { RectificationColumn } from './columns';
import { noteOf, textIn, type ListNote, type ListRow } from './item';

/** What a closed row (已销号) has to show; each fault is at the cell that lacks it. */
export function closeOutFaults(row: ListRow, isImmediate: boolean, asOf: Day): ListNote[] {
  const blank = (column: RectificationColumn, code: string): ListNote[] =>
    textIn(row, column) === '' ? [noteOf(row, code, { column })] : [];
  // 立行立改 may be closed at once, with a text on what was done in place of a conclusion.
  const isToldInText = isImmediate && textIn(row, 'progress') !== '';
  return [
    ...(isToldInText
      ? []
      : blank('conclusion', isImmediate ? 'rectification.closeNoText' : 'rectification.closeNoConclusion')),
    ...blank('checker', 'rectification.closeNoChecker'),
    ...blank('owner', 'rectification.closeNoOwner'),
    ...sameCheckerFault(row),
    ...blank('evidence', 'rectification.closeNoEvidence'),
    ...closingDayFault(row, asOf),
  ];
}

/** Nobody closes what they answer for themselves; with several names none may be on both sides. */
function sameCheckerFault(row: ListRow): ListNote[] {
  const owners = new Set(namesIn(textIn(row, 'owner')));
  const both = namesIn(textIn(row, 'checker')).filter((name) => owners.has(name));
  if (both.length === 0) return [];
  const received = textIn(row, 'checker');
  return [
    noteOf(row, 'rectification.closeSameChecker', { column: 'checker', received, data: { names: both.join('、') } }),
  ];
}

/** The names of a cell, without titles and notes; what is no list of names counts by its parts. */
export function namesIn(text: string): string[] {
  const people = readNames({ kind: 'text', text });
  if (people.ok) return people.value.map(({ name }) => name);
  const parts = text.normalize('NFKC').split(/[、,;/\n]+/u);
  return parts.map(cleanName).filter((name) => name !== '');
}

function closingDayFault(row: ListRow, asOf: Day): ListNote[] {
  const received = textIn(row, 'closedOn');
  const fault = (code: string): ListNote[] => [noteOf(row, code, { column: 'closedOn', received })];
  if (received === '') return fault('rectification.closeNoDate');
  const span = readDateSpan(row.cells.closedOn);
  if (!span.ok) return fault('rectification.closeDateUnreadable');
  if (span.value.from > asOf) return fault('rectification.closeDateFuture');
  const found = foundDay(row);
  return found !== null && span.value.to < found ? fault('rectification.closeDateEarly') : [];
}
