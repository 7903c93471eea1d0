import { isFilled, valueOf } from '../../ledger/field';
import { hasSheet } from '../../ledger/ledger';
import { dayOf, monthsSpan, overlaps } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { Gathering } from './gatherings';
import { themeDays } from './S14-month';

/** The four kinds of content of 教育管理条例 第16条, and the words by which people name them. */
const KINDS = {
  集中学习: /学习|党课|培训|研讨|宣讲|参观|观看|观影|读书/u,
  组织生活: /组织生活|誓词|宣誓|政治生日|谈心|批评|对照检查|评议/u,
  民主议事: /议事|协商|座谈|征求意见|听意见|提建议|建言|讨论|党务公开/u,
  志愿服务: /志愿|服务|义务|走访|慰问|帮扶|清洁|清扫|植树|巡查/u,
} as const;

type Kind = keyof typeof KINDS;

const ALL = Object.keys(KINDS) as readonly Kind[];

/** S14-3: judged when the year is over. What is of no recognisable kind may be of any. */
export function* variety(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger, year, asOf, parameters, sheetPlace } = context;
  const whole = monthsSpan(year, 1, 12, 'year');
  const held = themeDays(context).filter(({ date }) => {
    const span = valueOf(date);
    return span !== undefined && overlaps(span, whole);
  });
  const ownSheet = hasSheet(ledger, 'themeDay');
  if (!ownSheet && held.length === 0) return yield 'cannotTell';
  if (held.length === 0 || asOf < dayOf(year + 1, 1, 1)) return yield 'notApplicable';
  const kinds = held.map(kindsOf);
  const found = new Set(kinds.flat());
  const unclear = kinds.filter((own) => own.length === 0).length;
  const least = parameters.number('S14-3', 'kinds');
  const place = sheetPlace(ownSheet ? 'themeDay' : 'meeting');
  if (found.size + unclear < least) {
    const names = ALL.filter((kind) => found.has(kind)).join('、') || '无';
    const data = { count: found.size, least };
    yield { says: 'few', place, subject: '活动类别', expected: `${least}类以上`, received: names, data };
  } else if (found.size < least) yield 'cannotTell';
  const studies = kinds.filter((own) => own.length === 1 && own[0] === '集中学习').length;
  const most = parameters.number('S14-3', 'share');
  if (studies * 1000 > Math.round(most * 1000) * held.length) {
    yield {
      says: 'onlyStudy',
      place,
      subject: '只学习的活动',
      expected: `不超过${Math.round(most * 1000) / 10}%`,
      received: `${held.length}次中有${studies}次`,
      data: { studies, count: held.length },
    };
  }
}

/** By 活动形式 where it names any of the four, else by the theme. */
function kindsOf({ record, topic }: Gathering): readonly Kind[] {
  const form = 'form' in record && isFilled(record.form) ? named(record.form.typed) : [];
  return form.length > 0 ? form : named(topic.typed);
}

function named(text: string): readonly Kind[] {
  const typed = compact(text);
  const outright = ALL.filter((kind) => typed.includes(kind));
  return outright.length > 0 ? outright : ALL.filter((kind) => KINDS[kind].test(typed));
}
