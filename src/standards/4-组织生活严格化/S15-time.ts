import { isFilled, valueOf } from '../../ledger/field';
import { clockText } from '../../values/clock';
import { dayText } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Hit } from '../check/hit';
import type { Gathering } from './gatherings';

/** S15-7: within one day; a 主题党日 out of the house may well take longer than a meeting. */
export function* duration({ start, end, title, type, day }: Gathering, { parameters }: CheckContext): Generator<Hit> {
  const [began, ended] = [valueOf(start), valueOf(end)];
  if (began === undefined || ended === undefined || day === undefined) return;
  const found = { place: end.place, subject: title };
  const minutes = ended - began;
  if (minutes <= 0) {
    const times = { expected: `${clockText(began)}以后`, received: clockText(ended) };
    yield { says: 'reversed', ...found, ...times };
    return;
  }
  const [least, most] = [parameters.number('S15-7', 'minMinutes'), parameters.number('S15-7', 'maxMinutes')];
  const data = { minutes };
  const received = `${minutes}分钟`;
  if (minutes < least) yield { says: 'short', ...found, expected: `${least}分钟以上`, received, data };
  if (minutes > most && valueOf(type) !== '主题党日')
    yield { says: 'long', ...found, expected: `${most}分钟以内`, received, data };
}

/** S15-9. A remark counts as a note; what it says is for people to judge. */
export function* onWorkingDay(gathering: Gathering, { calendar }: CheckContext): Generator<Hit> {
  const { day, meeting, record, date, title } = gathering;
  if (day === undefined || calendar.isWorkday(day)) return;
  if (isFilled(record.remark) || (meeting !== undefined && isFilled(meeting.offDayNote))) return;
  const provisional = calendar.isProvisional(day);
  yield {
    says: provisional ? 'weekend' : 'dayOff',
    place: date.place,
    subject: title,
    expected: '工作日，或有说明',
    received: dayText(day),
  };
}

/** S15-11: counted from the day after the meeting. */
export function* registeredSoon(gathering: Gathering, { calendar, parameters }: CheckContext): Generator<Hit> {
  const { registeredOn } = gathering.record;
  const [held, registered] = [valueOf(gathering.date), valueOf(registeredOn)];
  if (held === undefined || registered === undefined) return;
  const limit = parameters.number('S15-11', 'days');
  const days = calendar.workdays(held.to + 1, registered.from);
  if (days <= limit) return;
  const provisional = calendar.isProvisional(held.to) || calendar.isProvisional(registered.from);
  yield {
    says: 'late',
    place: registeredOn.place,
    subject: gathering.title,
    expected: `${limit}个工作日以内`,
    received: `${days}个工作日${provisional ? '（暂算）' : ''}`,
    data: { days },
  };
}
