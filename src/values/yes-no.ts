import type { Cell } from '../workbook/cell';
import { failed, parsed, type Parsed } from './parsed';
import { compact } from './text';

const YES = /^(?:√|✓|✔|☑|是|有|已.{1,4}|对|Y|y|1|具备|合格|通过|同意)$/u;
const NO = /^(?:×|✗|✘|☒|x|X|否|无|没有|未.{1,4}|N|n|0|不具备|不合格|不通过|—|-|\/)$/u;

/** `是`, `有`, `√` against `否`, `无`, `×`; words in brackets or behind a comma explain and are not read. */
export function readYesNo(cell: Cell): Parsed<boolean, 'blank' | 'error' | 'freeText'> {
  switch (cell.kind) {
    case 'empty':
      return failed('blank');
    case 'error':
      return failed('error');
    case 'boolean':
      return parsed(cell.value);
    case 'date':
      return failed('freeText');
    case 'number':
      return cell.value === 1 || cell.value === 0 ? parsed(cell.value === 1) : failed('freeText');
    case 'text':
      return readWord(compact(cell.text));
  }
}

function readWord(typed: string): Parsed<boolean, 'blank' | 'freeText'> {
  if (typed === '') return failed('blank');
  const word = typed.split(/[,;。(]/u)[0] ?? '';
  if (YES.test(word)) return parsed(true);
  return NO.test(word) ? parsed(false) : failed('freeText');
}
