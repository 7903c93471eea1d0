import { valueOf } from '../../ledger/field';
import type { ElectionRecord } from '../../ledger/sheets/election';
import { surelyBefore } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Hit } from '../check/hit';
import { electionsOf } from './elections';

const STEPS = [
  ['请示', 'requestedOn'],
  ['批复', 'approvedOn'],
  ['选举', 'heldOn'],
  ['结果报告', 'reportedOn'],
  ['结果批复', 'resultApprovedOn'],
] as const satisfies readonly (readonly [string, keyof ElectionRecord])[];

/** Each step against the last one before it that has a date. */
export function* stepsInOrder({ ledger }: CheckContext): Generator<Hit> {
  for (const { record } of electionsOf(ledger)) {
    const dated = STEPS.filter(([, id]) => valueOf(record[id]) !== undefined);
    for (const [index, [step, id]] of dated.slice(1).entries()) {
      const [earlier, earlierId] = dated[index] ?? [];
      const [now, before] = [valueOf(record[id]), earlierId && valueOf(record[earlierId])];
      if (earlierId === undefined || now === undefined || before === undefined || !surelyBefore(now, before)) continue;
      yield {
        says: 'reversed',
        place: record[id].place,
        subject: `${record.term.typed}${step}`,
        expected: `${record[earlierId].typed}或以后`,
        received: record[id].typed,
        data: { step, earlier: earlier ?? '', before: record[earlierId].typed },
      };
    }
  }
}
