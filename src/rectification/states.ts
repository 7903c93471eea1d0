import { compact } from '../values/text';
import { textIn, type ListRow } from './item';

/** The words of the two status columns; drop-downs offer exactly these. */
export const REMEDY_STATES = ['待整改', '整改中', '待复查', '已完成'] as const;
export const CLOSE_OUT_STATES = ['未销号', '已销号', '退回'] as const;

export type RemedyState = (typeof REMEDY_STATES)[number];
export type CloseOutState = (typeof CLOSE_OUT_STATES)[number];

/** How far an item is (整改状态) and whether a person has closed it (销号状态): two axes, for done is not closed. */
export interface RowState {
  readonly status: RemedyState;
  readonly closure: CloseOutState;
}

export const FIRST_STATE: RowState = { status: '待整改', closure: '未销号' };

/** Blank is the first state; `undefined` for a word that is none. */
export function readStatus(text: string): RemedyState | undefined {
  const word = compact(text);
  return word === '' ? FIRST_STATE.status : REMEDY_STATES.find((state) => state === word);
}

export function readClosure(text: string): CloseOutState | undefined {
  const word = compact(text);
  return word === '' ? FIRST_STATE.closure : CLOSE_OUT_STATES.find((state) => state === word);
}

/** Whether a person has closed the row. */
export function isClosed(row: ListRow): boolean {
  return readClosure(textIn(row, 'closure')) === '已销号';
}

export function stateText({ status, closure }: RowState): string {
  return `${status}/${closure}`;
}

/** `undefined` when one of the two words is none of ours. */
export function readState(row: ListRow): RowState | undefined {
  const status = readStatus(textIn(row, 'status'));
  const closure = readClosure(textIn(row, 'closure'));
  return status === undefined || closure === undefined ? undefined : { status, closure };
}
