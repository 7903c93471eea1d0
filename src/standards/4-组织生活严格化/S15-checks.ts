import { valueOf } from '../../ledger/field';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Hit } from '../check/hit';
import type { RuleCheck } from '../check/rule-check';
import { forEachGathering, type Gathering } from './gatherings';
import { longAbsent } from './S15-absence';
import { absenteesNamed, dueAsEntitled, enoughPresent, notMoreThanDue } from './S15-attendance';
import { elements } from './S15-elements';
import { overlapping } from './S15-overlap';
import { duration, onWorkingDay, registeredSoon } from './S15-time';

export const S15_CHECKS: readonly RuleCheck[] = [
  { rule: 'S15-1', needs: [], check: forEachGathering(elements) },
  { rule: 'S15-2', needs: [], check: forEachGathering(notMoreThanDue) },
  { rule: 'S15-3', needs: [], check: forEachGathering(dueAsEntitled) },
  { rule: 'S15-4', needs: ['meeting', 'meeting.absentees'], check: forEachGathering(absenteesNamed) },
  { rule: 'S15-5', needs: [], check: forEachGathering(enoughPresent) },
  { rule: 'S15-6', needs: [], check: forEachGathering(chairAndRecorder) },
  { rule: 'S15-7', needs: [], check: forEachGathering(duration) },
  { rule: 'S15-8', needs: [], check: overlapping },
  { rule: 'S15-9', needs: [], check: forEachGathering(onWorkingDay) },
  { rule: 'S15-10', needs: ['roster'], check: longAbsent },
  { rule: 'S15-11', needs: ['meeting.registeredOn'], check: forEachGathering(registeredSoon) },
  { rule: 'S15-12', needs: [], check: forEachGathering(longEnough) },
];

function* chairAndRecorder({ chair, recorder, title }: Gathering): Generator<Hit> {
  if (chair === null || recorder === null) return;
  const name = valueOf(recorder);
  if (name === undefined || valueOf(chair) !== name) return;
  yield { says: 'same', place: recorder.place, subject: title, expected: '另一人记录', received: name };
}

/** Only minutes: a 主题党日 is an activity, a 党课 has its 讲稿, a 组织生活会 its lists of problems. */
function* longEnough({ kind, content, title }: Gathering, { parameters }: CheckContext): Generator<Hit> {
  const text = kind === 'meeting' ? valueOf(content) : undefined;
  if (text === undefined) return;
  const least = parameters.number('S15-12', 'minChars');
  const { length } = [...compact(text)];
  if (length >= least) return;
  yield {
    says: 'short',
    place: content.place,
    subject: title,
    expected: `${least}字以上`,
    received: `${length}字`,
    data: { length },
  };
}
