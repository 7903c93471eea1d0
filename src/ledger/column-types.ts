import { readAbsences } from '../values/absences';
import { readHeadCount } from '../values/attendance';
import { readTallies, readVotes } from '../values/ballot';
import { readTime } from '../values/clock';
import { readCount } from '../values/count';
import { readDateSpan, readDateSpans } from '../values/date-span';
import { readDays } from '../values/days';
import { readDeadline } from '../values/deadline';
import { readHours } from '../values/hours';
import { readIdNumber } from '../values/id-number';
import { moneyInText, readMoney } from '../values/money';
import { readName, readNames } from '../values/names';
import { readNumber } from '../values/number';
import { failed, parsed } from '../values/parsed';
import { readPeriod } from '../values/period';
import { simplified } from '../values/simplified';
import { readStatus } from '../values/status-word';
import { compact } from '../values/text';
import { readYears } from '../values/years';
import { readYesNo } from '../values/yes-no';
import { column, type Column } from './column';
import { shownText } from './shown-text';

/** Any text; what people write there is for rules and reviewers to judge. */
export const text = column<string>({ read: readText, format: 'text' });
export const longText = column<string>({ read: readText, format: 'longText' });

function readText(cell: Parameters<typeof shownText>[0]) {
  const shown = shownText(cell).trim();
  if (cell.kind === 'error') return failed('error');
  return shown === '' ? failed('blank') : parsed(shown);
}

export const person = column<string>({ read: readName, format: 'text' });
export const people = column({ read: readNames, format: 'text' });
export const absences = column({ read: readAbsences, format: 'text', readsNothing: true });

export const date = column({ read: readDateSpan, format: 'date' });
export const dates = column({ read: readDateSpans, format: 'text' });
export const period = column({ read: readPeriod, format: 'text' });
export const deadline = column({ read: readDeadline, format: 'date' });
export const time = column({ read: readTime, format: 'text' });

export const count = column({ read: readCount, format: 'number' });
export const dueCount = column({ read: (cell) => readHeadCount(cell, 'due'), format: 'number' });
export const presentCount = column({ read: (cell) => readHeadCount(cell, 'present'), format: 'number' });
export const votesFor = column({ read: (cell) => readVotes(cell, 'approve'), format: 'number' });
export const votesAgainst = column({ read: (cell) => readVotes(cell, 'oppose'), format: 'number' });
export const votesAbstain = column({ read: (cell) => readVotes(cell, 'abstain'), format: 'number' });
export const number = column({ read: readNumber, format: 'number' });
export const days = column({ read: readDays, format: 'number' });
export const hours = column({ read: readHours, format: 'number' });
export const money = column({ read: readMoney, format: 'money' });
export const years = column({ read: readYears, format: 'number' });
export const tallies = column({ read: readTallies, format: 'text' });

/** 金额/物品: an amount, alone or in words; goods without one are `freeText`. */
export const moneyOrGoods = column<number>({
  read: (cell) => {
    const money = readMoney(cell);
    if (money.ok || cell.kind !== 'text' || money.reason === 'blank') return money;
    const amount = moneyInText(cell.text);
    return amount === undefined ? failed('freeText') : parsed(amount);
  },
  format: 'text',
});

export const idNumber = column({ read: readIdNumber, format: 'id', masked: true });
/** Digits that are not a number: telephones, document numbers. */
export const digits = column<string>({ read: readText, format: 'id' });

export const status = column({ read: readStatus, format: 'text' });
export const yesNo = column({ read: readYesNo, format: 'text', readsNothing: true });

/**
 * One of a closed set: each word with the other ways of writing it. What is not among them is `notChoice`, with the words
 * in brackets left out (`正式（2019年转正）`). `besides`: words that answer another question under the same header; they are
 * `freeText`, nothing to correct and nothing to go by.
 */
export function choice<Word extends string>(
  words: Readonly<Record<Word, readonly string[]>>,
  besides: readonly string[] = [],
): (marked: string, ...synonyms: readonly string[]) => Column<Word> {
  const known = new Map<string, Word>();
  for (const word of Object.keys(words) as Word[]) {
    for (const spelling of [word, ...words[word]]) known.set(compact(spelling), word);
  }
  return column<Word>({
    read: (cell) => {
      const typed = simplified(compact(shownText(cell)));
      const word = known.get(typed) ?? known.get(typed.replace(/\([^()]*\)$/u, ''));
      if (word !== undefined) return parsed(word);
      if (besides.includes(typed)) return failed('freeText');
      return failed(typed === '' ? 'blank' : 'notChoice');
    },
    format: 'text',
    choices: Object.keys(words),
    readsNothing: known.has('无'),
  });
}
