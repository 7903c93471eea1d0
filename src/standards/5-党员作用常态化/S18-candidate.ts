import { hasColumn, valueOf } from '../../ledger/field';
import { dayText, spanText, surelyBefore, type DateSpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { isAbsent } from './S18-deadline';
import { hasReached, isRevised, type Person } from './S18-person';

type Said = readonly (Hit | Abstention)[] | undefined;

/** 公示 before the listing as 发展对象; under the text of 2014 a hint. Working days count with both ends. */
export function noticeLongEnough(person: Person, { parameters, calendar }: CheckContext): Said {
  const { record, name } = person;
  const [from, to, listed] = [valueOf(record.noticeFrom), valueOf(record.noticeTo), valueOf(record.candidateOn)];
  if (!hasReached(person, 'noticeTo')) return undefined;
  const least = parameters.number('S18-7', 'days');
  const step = listed ?? to;
  const revised = step !== undefined && isRevised(step);
  const custom = revised ? '' : '（当时公示属地方做法，仅作提示）';
  const found = {
    case: revised ? 0 : 1,
    subject: name,
    expected: `${least}个工作日以上`,
  };
  if (isAbsent(record.noticeFrom) && isAbsent(record.noticeTo) && step !== undefined) {
    const data = { listed: spanText(step), least, unsure: custom };
    return [{ ...found, says: 'none', place: record.noticeFrom.place, received: '未填写', data }];
  }
  if (from === undefined || to === undefined) return ['cannotTell'];
  const hits: Hit[] = [];
  const most = calendar.workdays(from.from, to.to);
  if (most < least) {
    const provisional = calendar.isProvisional(from.from) || calendar.isProvisional(to.to);
    const unsure = provisional ? '（该年节假日安排未知，暂算）' : custom;
    const data = { from: dayText(from.from), to: dayText(to.to), count: most, least, unsure };
    const severity = provisional ? ({ severity: 'info' } as const) : {};
    hits.push({
      ...found,
      ...severity,
      says: 'short',
      place: record.noticeTo.place,
      received: `${most}个工作日`,
      data,
    });
  }
  if (listed !== undefined && surelyBefore(listed, to)) {
    const data = { to: spanText(to), listed: spanText(listed), unsure: custom };
    const expected = `不晚于${spanText(listed)}结束`;
    hits.push({ ...found, says: 'endsAfter', place: record.noticeTo.place, expected, received: spanText(to), data });
  }
  return hits;
}

/** 2026: the superior committee agrees; 2014: it is told (备案). */
export function superiorAgreed(person: Person): Said {
  const { record, name } = person;
  if (!hasReached(person, 'candidateOn')) return undefined;
  if (!isAbsent(record.consentOn)) return [];
  const listed = valueOf(record.candidateOn);
  const revised = listed !== undefined && isRevised(listed);
  return [
    {
      says: revised ? 'noConsent' : 'notFiled',
      case: revised ? 0 : 1,
      place: record.consentOn.place,
      subject: name,
      expected: revised ? '上级党委同意' : '上级党委备案',
      received: '未填写',
      data: { listed: listed === undefined ? '' : spanText(listed) },
    },
  ];
}

const FAILED = /不合格|未合格|未通过|不(?:予)?通过|不符合/u;
const OPEN = /待定|进行中|未完成|未作|函调中|尚未/u;

export function politicallyReviewed(person: Person): Said {
  const { record, name } = person;
  if (!hasReached(person, 'preExaminedOn')) return undefined;
  const { reviewedOn, reviewResult } = record;
  const found = { subject: name, expected: '预审前有合格的政治审查结论', data: { result: reviewResult.typed } };
  const hits: (Hit | Abstention)[] = [];
  if (isAbsent(reviewedOn)) hits.push({ ...found, says: 'noDate', place: reviewedOn.place, received: '未填写' });
  const result = reviewResult.typed;
  if (isAbsent(reviewResult) || OPEN.test(result))
    hits.push({ ...found, says: 'noResult', place: reviewResult.place, received: result === '' ? '未填写' : result });
  else if (FAILED.test(result))
    hits.push({ ...found, says: 'failed', place: reviewResult.place, expected: '合格', received: result });
  const reviewed = valueOf(reviewedOn);
  const next = valueOf(record.preExaminedOn) ?? valueOf(record.meetingOn);
  if (reviewed !== undefined && next !== undefined && surelyBefore(next, reviewed)) {
    const data = { reviewed: spanText(reviewed), next: spanText(next) };
    hits.push({ ...found, says: 'late', place: reviewedOn.place, received: spanText(reviewed), data });
  }
  return hits;
}

/** Days or 学时, one of them is enough. Hours not written are at most those of the days. */
export function trainedEnough(person: Person, { parameters }: CheckContext): Said {
  const { record, name } = person;
  if (!hasReached(person, 'preExaminedOn')) return undefined;
  const minDays = parameters.number('S18-11', 'minDays');
  const minHours = parameters.number('S18-11', 'minHours');
  const hours = valueOf(record.trainingHours);
  const days = valueOf(record.trainingDays) ?? daysBetween(valueOf(record.trainingFrom), valueOf(record.trainingTo));
  const found = { subject: name, expected: `${minDays}天或${minHours}学时以上` };
  if (days === undefined && hours === undefined) {
    const entries = [record.trainingDays, record.trainingHours, record.trainingFrom, record.trainingTo];
    const columns = entries.filter(hasColumn);
    if (columns.length === 0 || !columns.every(isAbsent)) return ['cannotTell'];
    const place = (columns[0] ?? record.trainingDays).place;
    return [{ ...found, says: 'none', place, received: '未填写', data: { minDays, minHours } }];
  }
  if ((days ?? 0) >= minDays || (hours ?? 0) >= minHours) return [];
  const received = [days === undefined ? '' : `${days}天`, hours === undefined ? '' : `${hours}学时`].join('');
  const place = (days === undefined ? record.trainingHours : record.trainingDays).place;
  const severity = days === undefined ? ({ severity: 'info' } as const) : {};
  return [{ ...found, ...severity, says: 'short', place, received, data: { minDays, minHours } }];
}

function daysBetween(from: DateSpan | undefined, to: DateSpan | undefined): number | undefined {
  if (from?.precision !== 'day' || to?.precision !== 'day') return undefined;
  return to.to - from.from + 1;
}
