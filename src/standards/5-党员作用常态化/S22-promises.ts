import { isBlank, isFilled, saysNothing, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { overlaps, spanOf } from '../../values/date-interval';
import { shorten } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';

/** S22-4 (机关条例 第21条): everybody promises something, and what is due is kept. */
export function* promisesKept(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger, asOf } = context;
  yield* everybodyPromises(context);
  for (const { name, promise, dueBy, kept, keptOn, excuse } of records(ledger, 'promise')) {
    const due = valueOf(dueBy);
    if (due === undefined || due.to >= asOf || valueOf(kept) === '已兑现' || keptOn.value.ok) continue;
    if (!kept.value.ok && !isBlank(kept) && !saysNothing(kept)) {
      yield 'cannotTell';
      continue;
    }
    yield {
      // A reason that is written down is for a person to weigh.
      ...(isFilled(excuse) ? { severity: 'info' as const } : {}),
      says: 'notKept',
      case: 1,
      place: kept.place,
      subject: name.typed,
      expected: `${dueBy.typed}前兑现`,
      received: isFilled(kept) ? kept.typed : '空白',
      data: { promise: shorten(promise.typed) },
    };
  }
}

function* everybodyPromises({
  ledger,
  roster,
  parameters,
  year,
  sheetPlace,
}: CheckContext): Generator<Hit | Abstention> {
  const least = parameters.number('S22-4', 'min');
  const counts = new Map<string, number>();
  const whole = spanOf({ year });
  let unnamed = 0;
  for (const { name, madeOn, source } of records(ledger, 'promise')) {
    const made = valueOf(madeOn);
    if (made === undefined ? (source.year ?? year) !== year : !overlaps(made, whole)) continue;
    const promiser = valueOf(name);
    if (promiser === undefined) unnamed += 1;
    else counts.set(promiser, (counts.get(promiser) ?? 0) + 1);
  }
  for (const { name, record } of roster.current) {
    const count = counts.get(name) ?? 0;
    if (count >= least) continue;
    // Who came after the year has nothing to promise in it.
    const begins = [record.joinedOn, record.arrivedOn].map((date) => valueOf(date)?.from ?? 0);
    if (Math.max(...begins) > whole.to) continue;
    if (count + unnamed >= least) {
      yield 'cannotTell';
      continue;
    }
    const found = { place: sheetPlace('promise'), subject: name, received: `${count}条` };
    yield { ...found, says: 'noPromise', expected: `${least}条以上` };
  }
}
