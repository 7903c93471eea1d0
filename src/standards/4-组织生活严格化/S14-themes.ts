import { isBlank, saysNothing, valueOf } from '../../ledger/field';
import { hasSheet } from '../../ledger/ledger';
import { spanText, yearOf } from '../../values/date-interval';
import { compact, shorten } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { Gathering } from './gatherings';
import { themeDays } from './S14-month';

/** S14-4: on the meeting sheet a missing 议题 is S15-1's. */
export function* themes(context: CheckContext): Generator<Hit | Abstention> {
  const held = themeDays(context);
  if (held.length === 0) return yield hasSheet(context.ledger, 'themeDay') ? 'notApplicable' : 'cannotTell';
  const used = new Map<string, Gathering>();
  for (const gathering of held) {
    const { topic, kind, title, date, source } = gathering;
    if (isBlank(topic) || saysNothing(topic)) {
      const received = topic.typed === '' ? '空白' : topic.typed;
      if (kind === 'themeDay') yield { says: 'none', place: topic.place, subject: title, expected: '主题', received };
      continue;
    }
    const theme = compact(topic.typed).replace(/[\p{P}\p{S}]+/gu, '');
    const span = valueOf(date);
    const year = span === undefined ? source.year : yearOf(span.from);
    const key = `${year} ${theme}`;
    const before = used.get(key);
    if (theme === '' || before === undefined) {
      used.set(key, gathering);
      continue;
    }
    const first = valueOf(before.date);
    yield {
      says: 'again',
      place: topic.place,
      subject: shorten(topic.typed),
      expected: '每次主题明确，不重复',
      received: shorten(topic.typed),
      data: { first: first === undefined ? before.title : spanText(first) },
    };
  }
}
