import { isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { RosterRecord } from '../../ledger/sheets/roster';
import { addMonthsTo, daySpan, type DateSpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { graded, isLater } from '../check/later';

const FAULTS: Readonly<Record<string, Pick<Hit, 'says' | 'severity' | 'expected'>>> = {
  checkDigit: { says: 'checkDigit', expected: '校验码相符' },
  birthday: { says: 'birthday', expected: '真实的出生日期' },
  length: { says: 'length', expected: '18位' },
  characters: { says: 'length', expected: '17位数字加校验码' },
  // A number of the first generation was once right; it only has to be replaced.
  oldFifteen: { says: 'length', severity: 'warn', expected: '18位' },
};

/** S20-1: GB 11643-1999. The number itself never leaves the sheet; `typed` is masked. */
export function* idNumberIsReal({ ledger, asOf }: CheckContext): Generator<Hit | Abstention> {
  const owners = new Map<string, RosterRecord>();
  for (const record of records(ledger, 'roster')) {
    const { name, idNumber } = record;
    const found = { place: idNumber.place, subject: name.typed, received: idNumber.typed };
    if (!idNumber.value.ok) {
      const fault = FAULTS[idNumber.value.reason];
      if (fault !== undefined) yield { ...found, ...fault };
      // Digits that the cell has lost are told where the sheet is read; the number can not be judged.
      else if (isFilled(idNumber)) yield 'cannotTell';
      continue;
    }
    const { number, birth } = idNumber.value.value;
    if (birth > asOf) yield { ...found, says: 'birthday', expected: '真实的出生日期' };
    const owner = owners.get(number);
    if (owner === undefined) owners.set(number, record);
    else if (!cameBack(owner, record))
      yield { ...found, says: 'duplicate', expected: '一人一号', data: { other: owner.name.typed } };
  }
}

/** Who left and came back has two rows. */
function cameBack(first: RosterRecord, second: RosterRecord): boolean {
  const [one, other] = [valueOf(first.name), valueOf(second.name)];
  return one !== undefined && one === other && (first.leftOn.value.ok || second.leftOn.value.ok);
}

/** S20-2. What the number says is not repeated: it is personal data. */
export function* idNumberAgrees({ ledger }: CheckContext): Generator<Hit> {
  for (const { name, idNumber, born, sex } of records(ledger, 'roster')) {
    const id = valueOf(idNumber);
    if (id === undefined) continue;
    const found = { subject: name.typed, expected: '与身份证号一致' };
    const stated = valueOf(born);
    if (stated !== undefined && (id.birth < stated.from || id.birth > stated.to))
      yield { ...found, says: 'birth', place: born.place, received: born.typed };
    const statedSex = valueOf(sex);
    if (statedSex !== undefined && statedSex !== id.sex)
      yield { ...found, says: 'sex', place: sex.place, received: sex.typed };
  }
}

/** S20-3 (细则2026 第5条): of age on the day of joining. */
export function* ofAgeWhenJoining({ ledger, parameters }: CheckContext): Generator<Hit> {
  const age = parameters.number('S20-3', 'minAge');
  for (const record of records(ledger, 'roster')) {
    const [born, joined] = [birthOf(record), valueOf(record.joinedOn)];
    if (born === undefined || joined === undefined) continue;
    const early = isLater(addMonthsTo(born, age * 12), joined);
    if (early === 'no') continue;
    yield {
      ...graded(early),
      says: early === 'yes' ? 'tooYoung' : 'maybeTooYoung',
      place: record.joinedOn.place,
      subject: record.name.typed,
      expected: `年满${age}周岁`,
      received: record.joinedOn.typed,
      data: { age },
    };
  }
}

/** As written; the day of a month comes from the identity number when that is of the same month. */
function birthOf({ born, idNumber }: RosterRecord): DateSpan | undefined {
  const stated = valueOf(born);
  const birth = valueOf(idNumber)?.birth;
  if (birth === undefined) return stated;
  return stated === undefined || (stated.from <= birth && birth <= stated.to) ? daySpan(birth) : stated;
}
