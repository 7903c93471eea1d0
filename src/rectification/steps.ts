import { textIn, type ListNote, type ListRow } from './item';
import { readClosure, readStatus } from './states';
import type { CellChanges, PeopleColumn } from './transition';

/** What a person does with an item, in the order in which it is usually done. */
export const STEPS = ['start', 'submit', 'finish', 'close', 'return'] as const;
export type Step = (typeof STEPS)[number];

/** The cells that a step needs from a person or that tell of it. */
export const STEP_COLUMNS: Readonly<Record<Step, readonly PeopleColumn[]>> = {
  start: [],
  submit: ['owner', 'progress', 'evidence'],
  finish: ['progress', 'evidence'],
  close: ['owner', 'checker', 'conclusion', 'evidence', 'closedOn'],
  return: ['checker', 'conclusion'],
};

/** Faults that no entry beside the state could mend: the step itself is not open to the item. */
const CLOSED_WAYS: ReadonlySet<string> = new Set([
  'rectification.unknown-status',
  'rectification.unknown-closure',
  'rectification.illegalMove',
  'rectification.reopened',
  'rectification.closeNotSubmitted',
  'rectification.closeNotDone',
  'rectification.returnDone',
]);

/** The states that a step leads to; `undefined` when the item is there already or the step makes no sense for it. */
export function stepChanges(row: ListRow, step: Step): CellChanges | undefined {
  const status = readStatus(textIn(row, 'status'));
  const closure = readClosure(textIn(row, 'closure'));
  if (status === undefined || closure === undefined || closure === '已销号') return undefined;
  switch (step) {
    case 'start':
      return status === '整改中' ? undefined : { status: '整改中' };
    case 'submit':
      // What was sent back is handed in anew.
      if (status === '待复查') return undefined;
      return { status: '待复查', ...(closure === '退回' && { closure: '未销号' }) };
    case 'finish':
      return status === '已完成' ? undefined : { status: '已完成' };
    case 'close':
      return { closure: '已销号', ...(status !== '已完成' && { status: '已完成' }) };
    case 'return':
      // There is nothing to send back before it has been handed in.
      return closure === '退回' || !['待复查', '已完成'].includes(status)
        ? undefined
        : { closure: '退回', status: '整改中' };
  }
}

/** Whether a step is open to an item, by the faults that taking it would have; what is merely missing can be filled in. */
export function isOpen(faults: readonly ListNote[]): boolean {
  return !faults.some(({ code }) => CLOSED_WAYS.has(code));
}
