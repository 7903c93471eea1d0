import { hasColumn, isBlank, isFilled, saysNothing, valueOf, type Field } from '../../ledger/field';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { onceFor } from '../../values/once-for';
import type { Parameters } from '../check/parameters';
import type { Gathering } from './gatherings';

/** What a sheet is asked for; `null` where its kind has no such column. */
const ELEMENTS: Readonly<Record<string, (gathering: Gathering) => Field<unknown> | null>> = {
  日期: ({ date }) => date,
  地点: ({ place }) => place,
  主持人: ({ chair }) => chair,
  记录人: ({ recorder }) => recorder,
  应到: ({ due }) => due,
  实到: ({ present }) => present,
  // The theme of a 主题党日 and the title of a 党课 are asked for by their own standards.
  议题: ({ topic, kind }) => (kind === 'themeDay' || kind === 'lecture' ? null : topic),
  内容: ({ content }) => content,
  ...onlyMeetings({
    开始时间: ({ start }) => start,
    结束时间: ({ end }) => end,
    决议: ({ resolution }) => resolution,
    缺席人员及原因: ({ absentees }) => absentees,
    参会名单: ({ attendees }) => attendees,
  }),
};

const LESSER = ['开始时间', '结束时间', '决议', '缺席人员及原因'];

/** The columns that 主题党日, 党课 and 组织生活会 have only where an office added them. */
function onlyMeetings(elements: typeof ELEMENTS): typeof ELEMENTS {
  return Object.fromEntries(
    Object.entries(elements).map(([name, of]) => [
      name,
      (gathering) => (gathering.kind === 'meeting' ? of(gathering) : null),
    ]),
  );
}

/** S15-1: what the minutes leave out. Columns that a whole sheet lacks are S07-2's. */
export function* elements(gathering: Gathering, { parameters }: CheckContext): Generator<Hit | Abstention> {
  const { asked, all } = askedFor(parameters);
  for (const name of all) {
    const element = ELEMENTS[name];
    if (element === undefined) {
      yield 'cannotTell';
      continue;
    }
    const field = element(gathering);
    if (field === null || !hasColumn(field) || !isMissing(name, field, gathering)) continue;
    const says = asked.has(name) ? { says: 'missing' } : { says: 'lesser', case: 1 };
    yield {
      ...says,
      place: field.place,
      subject: `${gathering.title}·${name}`,
      expected: '填写',
      received: field.typed === '' ? '空白' : field.typed,
      data: { title: gathering.title, element: name },
    };
  }
}

const askedFor = onceFor((parameters: Parameters) => {
  const asked = new Set(parameters.list('S15-1', 'fieldList'));
  return { asked, all: [...parameters.list('S15-1', 'fieldList'), ...LESSER.filter((one) => !asked.has(one))] };
});

function isMissing(name: string, field: Field<unknown>, { due, present }: Gathering): boolean {
  if (name === '缺席人员及原因') {
    // With both numbers there, S15-4 compares them with who is named.
    return isBlank(field) && (valueOf(due) === undefined || valueOf(present) === undefined);
  }
  // 无 is an answer to what was decided, not to where or by whom.
  if (saysNothing(field)) return name !== '决议';
  return !isFilled(field);
}
