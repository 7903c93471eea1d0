import type { Day } from '../values/date-interval';
import { closeOutFaults } from './close-out';
import type { History } from './history';
import { noteOf, textIn, type ListNote, type ListRow } from './item';
import { readClosure, readStatus, type CloseOutState, type RemedyState, type RowState } from './states';

/** Where 整改状态 may go from each state; steps taken between two runs may be skipped. */
const STATUS_MOVES: Readonly<Record<RemedyState, readonly RemedyState[]>> = {
  待整改: ['整改中', '待复查', '已完成'],
  整改中: ['待整改', '待复查', '已完成'],
  待复查: ['整改中', '已完成'],
  已完成: ['整改中', '待复查'],
};

/** Where 销号状态 may go. 已销号 is final: a problem that comes back gets a row of its own (反弹). */
const CLOSURE_MOVES: Readonly<Record<CloseOutState, readonly CloseOutState[]>> = {
  未销号: ['已销号', '退回'],
  退回: ['未销号', '已销号'],
  已销号: [],
};

/** In these an item may be closed. */
const CLOSABLE: ReadonlySet<RemedyState> = new Set(['待复查', '已完成']);

export interface JudgeContext {
  readonly asOf: Day;
  /** Whether its deadline is 立行立改. */
  readonly isImmediate: boolean;
}

/**
 * What is wrong with the states typed into a row, each at its cell: words that are none, a state that lacks what it needs, and
 * a step that is not allowed from where 整改记录 last saw it. `history` is `null` for rows that have no record.
 */
export function stateFaults(row: ListRow, history: History | null, context: JudgeContext): ListNote[] {
  const status = readStatus(textIn(row, 'status'));
  const closure = readClosure(textIn(row, 'closure'));
  if (status === undefined || closure === undefined) {
    return [
      ...(status === undefined ? [wordFault(row, 'status')] : []),
      ...(closure === undefined ? [wordFault(row, 'closure')] : []),
    ];
  }
  const state = { status, closure };
  return [...(history === null ? [] : moveFaults(row, state, history, context)), ...standFaults(row, state, context)];
}

function wordFault(row: ListRow, column: 'status' | 'closure'): ListNote {
  return noteOf(row, `rectification.unknown-${column}`, { column, received: textIn(row, column) });
}

/** What a state needs wherever it came from. */
function standFaults(row: ListRow, { status, closure }: RowState, { asOf, isImmediate }: JudgeContext): ListNote[] {
  switch (closure) {
    case '未销号':
      return [];
    case '已销号': {
      const undone = CLOSABLE.has(status)
        ? []
        : [noteOf(row, 'rectification.closeNotDone', { column: 'status', data: { status } })];
      return [...undone, ...closeOutFaults(row, isImmediate, asOf)];
    }
    case '退回':
      return [
        ...(status === '已完成' ? [noteOf(row, 'rectification.returnDone', { column: 'status' })] : []),
        ...(['checker', 'conclusion'] as const)
          .filter((column) => textIn(row, column) === '')
          .map((column) => noteOf(row, `rectification.return-${column}`, { column })),
      ];
  }
}

function moveFaults(
  row: ListRow,
  to: RowState,
  { state: from, wasSubmitted }: History,
  context: JudgeContext,
): ListNote[] {
  const faults: ListNote[] = [];
  if (from.closure === '已销号' && (to.closure !== '已销号' || to.status !== from.status)) {
    const column = to.closure === '已销号' ? 'status' : 'closure';
    return [noteOf(row, 'rectification.reopened', { column, received: textIn(row, column) })];
  }
  if (from.status !== to.status && !STATUS_MOVES[from.status].includes(to.status))
    faults.push(
      noteOf(row, 'rectification.illegalMove', { column: 'status', data: { from: from.status, to: to.status } }),
    );
  if (from.closure !== to.closure && !CLOSURE_MOVES[from.closure].includes(to.closure))
    faults.push(
      noteOf(row, 'rectification.illegalMove', { column: 'closure', data: { from: from.closure, to: to.closure } }),
    );
  const isClosing = to.closure === '已销号' && from.closure !== '已销号';
  if (isClosing && !wasSubmitted && !context.isImmediate)
    faults.push(noteOf(row, 'rectification.closeNotSubmitted', { column: 'closure' }));
  return faults;
}
