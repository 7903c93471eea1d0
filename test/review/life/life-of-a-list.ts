import fc from 'fast-check';
import type { FixtureWorkbook } from '../../hosts/fixture-workbook';
import { Desk, type OnDesk } from './desk';
import { Life } from './life';
import { STEPS } from './steps';
import { RUBRIC_ALONE, WITH_LEDGER } from './workbooks';

type StepName = keyof typeof STEPS;

export interface Extent {
  /** Sequences over each of the two workbooks. */
  readonly numRuns: number;
  readonly maxLength: number;
}

/** Months in the life of a list in a real workbook: whatever people and runs do in whichever order, nothing is lost or misread. */
export function lifeOfAList(
  name: string,
  open: (workbook: FixtureWorkbook) => Promise<OnDesk>,
  { numRuns, maxLength }: Extent,
): void {
  const workbooks = { 'a rubric': RUBRIC_ALONE, 'a rubric and ledgers': WITH_LEDGER };
  for (const [what, workbook] of Object.entries(workbooks)) {
    test(`${name}: months in the life of a list over ${what}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength, size: 'max' }), async (steps) => {
          const life = new Life(new Desk(await open(workbook)));
          await life.run();
          for (const [step, at, what] of steps) await STEPS[step](life, at, what);
          await life.run();
        }),
        { numRuns },
      );
    });
  }
}

const OFTEN: Partial<Record<StepName, number>> = {
  run: 8,
  score: 4,
  undo: 4,
  sort: 3,
  close: 3,
  handIn: 3,
  typeIn: 3,
  mark: 2,
};

const anyStep = fc.tuple(
  fc.oneof(
    ...(Object.keys(STEPS) as StepName[]).map((step) => ({ weight: OFTEN[step] ?? 1, arbitrary: fc.constant(step) })),
  ),
  fc.nat(60),
  fc.nat(60),
);
