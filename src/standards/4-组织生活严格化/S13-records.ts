import { isBlank, saysNothing, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { arabicDigits } from '../../values/chinese-number';
import { compact, shorten } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { bareOfMembers, similarTexts } from '../check/similar-text';
import { lectureName, lecturesOf, type Lecture } from './lectures';

/** One finding for each lecture, at the first of what it lacks. 无 under 讲稿 is none. */
export function* complete({ ledger }: CheckContext): Generator<Hit | Abstention> {
  const all = records(ledger, 'lecture');
  if (all.length === 0) return yield 'notApplicable';
  for (const record of all) {
    const asked = [
      { title: '题目', field: record.title },
      { title: '授课人', field: record.lecturer },
      { title: '日期', field: record.date },
      { title: '应到人数', field: record.due },
      { title: '实到人数', field: record.present },
      { title: '讲稿', field: record.material },
    ];
    const lacking = asked.filter(({ field }) => isBlank(field) || saysNothing(field));
    const [first] = lacking;
    if (first === undefined) continue;
    const missing = lacking.map(({ title }) => title).join('、');
    const texts = { expected: '要素齐全', received: `缺${missing}`, data: { missing } };
    yield { says: 'lacking', place: first.field.place, subject: lectureName(record), ...texts };
  }
}

/** The title alone is told where both are repeated. Parts of a series differ by their number. */
export function* repeated(context: CheckContext): Generator<Hit> {
  const { parameters, roster } = context;
  const least = parameters.number('S13-4', 'sim');
  const all = lecturesOf(context);
  const told = new Set<Lecture>();
  const titles = similarTexts(
    all.map(({ title }) => title.typed),
    { least, minChars: 3 },
  );
  for (const { first, second } of titles) {
    const [before, again] = [all[first], all[second]];
    if (before === undefined || again === undefined) continue;
    if (numbersIn(before.title.typed) !== numbersIn(again.title.typed)) continue;
    told.add(again);
    yield { says: 'title', place: again.title.place, ...repetition(before, again) };
  }
  const contents = all.map(({ content }) => valueOf(content) ?? '');
  for (const { first, second } of similarTexts(contents, { least, minChars: 20, bare: bareOfMembers(roster) })) {
    const [before, again] = [all[first], all[second]];
    if (before === undefined || again === undefined || told.has(again)) continue;
    yield { says: 'content', place: again.content.place, ...repetition(before, again) };
  }
}

function repetition(before: Lecture, again: Lecture) {
  const earlier = lectureName(before);
  return {
    subject: lectureName(again),
    expected: '与其他党课不同',
    received: `与${shorten(earlier)}相同或相近`,
    data: { earlier: shorten(earlier), title: shorten(again.title.typed) },
  };
}

function numbersIn(title: string): string {
  return (arabicDigits(compact(title)).match(/\d+|[①-⑳上中下]/gu) ?? []).join(' ');
}
