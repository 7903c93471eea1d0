import type { Cell } from '../workbook/cell';
import { isDeclaredEmpty } from './declared-empty';
import { failed, parsed, type Parsed } from './parsed';
import { compact } from './text';

export type Status = 'done' | 'notDone';

/** `freeText`: words that say more than yes or no; a person has to read them. */
export type StatusFailure = 'blank' | 'declaredEmpty' | 'error' | 'freeText';

const DONE =
  /^(?:√|✓|✔|☑|是|完成|已?(?:全部)?(?:按[期时])?(?:完成|落实|整改|整改到位|整改完成|办结|销号|兑现|闭环|开展|召开|验收|解决))(?:到位|完毕|完成)?$/u;
const NOT_DONE =
  /^(?:×|✗|✘|☒|x|X|否|未(?:全部)?(?:完成|启动|开展|落实|整改|办结|销号|兑现|解决)|(?:正在)?(?:进行|推进|整改|办理|落实)中|正在(?:进行|推进|整改|办理|落实)|部分(?:完成|兑现|落实)|待(?:完成|整改|开展|落实)|尚未.{1,6}|未)$/u;

/** `已完成`, `√`, `是`, `100%` are done; `进行中`, `×`, `60%` are not; `无`, `—` say that there is nothing to do. */
export function readStatus(cell: Cell): Parsed<Status, StatusFailure> {
  switch (cell.kind) {
    case 'empty':
      return failed('blank');
    case 'boolean':
      return parsed(cell.value ? 'done' : 'notDone');
    case 'error':
      return failed('error');
    case 'date':
      return failed('freeText');
    case 'number':
      // 1 is 100 % as a cell keeps it; nobody types 1 for one per cent.
      return cell.value === 1 || cell.value === 100 ? parsed('done') : percentage(cell.value);
    case 'text':
      return readStatusText(compact(cell.text));
  }
}

function percentage(value: number): Parsed<Status, StatusFailure> {
  return value >= 0 && value < 100 ? parsed('notDone') : failed('freeText');
}

function readStatusText(typed: string): Parsed<Status, StatusFailure> {
  if (typed === '') return failed('blank');
  if (isDeclaredEmpty(typed)) return failed('declaredEmpty');
  const percent = /^(?:已?完成)?(\d{1,3})(?:\.\d+)?%$/u.exec(typed);
  if (percent !== null) return parsed(Number(percent[1]) >= 100 ? 'done' : 'notDone');
  // What follows a comma or stands in brackets explains the word before it.
  const word = typed.split(/[,;。(]/u)[0] ?? '';
  if (DONE.test(word)) return parsed('done');
  return NOT_DONE.test(word) ? parsed('notDone') : failed('freeText');
}
