import { textIn, type RectificationItem } from './item';
import { NO_HISTORY, type History } from './history';
import { readState, stateText, type RowState } from './states';
import type { Wording } from './wording';

/** One row of 整改记录: who moved an item from where to where, and on what grounds. */
export interface LogEntry {
  readonly key: string;
  readonly problem: string;
  /** As typed: the re-checker for closing and sending back, else the person responsible. */
  readonly who: string;
  readonly from: string;
  readonly to: string;
  readonly grounds: string;
  /** For 待复查 and 已销号: what the rule said when the item was listed, and what it says now. */
  readonly before: string;
  readonly after: string;
}

/** The words for a change that happened before there was a record. */
const TAKEN_OVER = '沿用原台账的状态';

/** The entry for the change since the record last saw the item; `undefined` when there was none. */
export function changeOf(
  item: RectificationItem,
  history: History | undefined,
  wording: Wording,
  isTakenOver: boolean,
): LogEntry | undefined {
  const to = readState(item);
  const from = (history ?? NO_HISTORY).state;
  if (to === undefined || (to.status === from.status && to.closure === from.closure)) return undefined;
  const isByChecker = to.closure !== from.closure && to.closure !== '未销号';
  return {
    key: textIn(item, 'id'),
    problem: textIn(item, 'problem'),
    who: textIn(item, isByChecker ? 'checker' : 'owner'),
    from: stateText(from),
    to: stateText(to),
    grounds: isTakenOver ? TAKEN_OVER : groundsOf(item, isByChecker),
    ...(isProved(from, to) ? proofOf(item, wording) : { before: '', after: '' }),
  };
}

function groundsOf(item: RectificationItem, isByChecker: boolean): string {
  const said = textIn(item, isByChecker ? 'conclusion' : 'progress') || textIn(item, 'progress');
  return [said, textIn(item, 'evidence')].filter((part) => part !== '').join('；');
}

function isProved(from: RowState, to: RowState): boolean {
  const isNow = (state: RowState): boolean => state.status === '待复查';
  return (isNow(to) && !isNow(from)) || (to.closure === '已销号' && from.closure !== '已销号');
}

function proofOf(item: RectificationItem, wording: Wording): Pick<LogEntry, 'before' | 'after'> {
  const after = item.finding === null ? textIn(item, 'detection') : wording.problem(item.finding);
  return { before: textIn(item, 'wording'), after };
}
