import { isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { yearOf } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { yearIsOver } from '../check/periods';
import { inspectionsOfYear } from './inspections';
import { mattersOf } from './meetings';

/** Several problems of one day and inspector come from one check. */
export function* checksHeld(context: CheckContext): Generator<Hit | Abstention> {
  if (!yearIsOver(context.elapsed)) return;
  const { year, parameters, sheetPlace } = context;
  const least = parameters.number('S12-1', 'min');
  const { dated, undated } = inspectionsOfYear(context);
  const count = new Set(dated.map(({ date, inspectors }) => `${date.typed} ${compact(inspectors.typed)}`)).size;
  if (count >= least) return;
  if (count + undated.length >= least) return yield 'cannotTell';
  yield {
    says: 'tooFew',
    place: sheetPlace('inspection'),
    subject: `${year}年检查`,
    expected: `${least}次以上`,
    received: `${count}次`,
    data: { year, count, least },
  };
}

/** 机关条例 第26条: attendance is checked and circulated; leading cadres report on their 双重组织生活. */
export function* attendanceMadeKnown(context: CheckContext): Generator<Hit> {
  if (!yearIsOver(context.elapsed)) return;
  const { parameters, sheetPlace, year } = context;
  const least = parameters.number('S12-6', 'perYear');
  const texts = textsOfYear(context);
  const count = (is: (text: string) => boolean): number => texts.filter(is).length;
  const found = { place: sheetPlace('inspection'), expected: `${least}次以上` };
  const known = count((text) => /考勤|出勤|到会情况|参会情况/u.test(text) && /通报|公布|公示/u.test(text));
  if (known < least)
    yield { says: 'attendance', ...found, subject: `${year}年考勤通报`, received: `${known}次`, data: { year, least } };
  const double = count((text) => text.includes('双重组织生活'));
  if (double < least) {
    const subject = `${year}年双重组织生活`;
    yield { says: 'double', ...found, subject, received: `${double}次`, data: { year, least } };
  }
}

export function* resultsGiven(context: CheckContext): Generator<Hit> {
  if (!yearIsOver(context.elapsed)) return;
  const { dated, undated } = inspectionsOfYear(context);
  if ([...dated, ...undated].some(({ result }) => isFilled(result))) return;
  if (textsOfYear(context).some((text) => /表彰|评选|评为/u.test(text))) return;
  const { year, sheetPlace } = context;
  const texts = { expected: '评比或表彰结果', received: '没有记录', data: { year } };
  yield { says: 'none', place: sheetPlace('inspection'), subject: `${year}年评比结果`, ...texts };
}

/** What each check and each meeting of the year says; a row without a readable date may be of the year. */
function textsOfYear(context: CheckContext): readonly string[] {
  const { dated, undated } = inspectionsOfYear(context);
  const checks = [...dated, ...undated].map(({ type, content, problem, measures, result, remark }) =>
    [type, content, problem, measures, result, remark].map(({ typed }) => typed).join('\n'),
  );
  const meetings = records(context.ledger, 'meeting').filter(({ date }) => {
    const held = valueOf(date);
    return held === undefined || (yearOf(held.from) <= context.year && context.year <= yearOf(held.to));
  });
  return [...checks, ...meetings.map(mattersOf)].map(compact);
}
