import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { review } from '../../../src/review/review';
import { undoLastWrite } from '../../../src/review/undo';
import { HostError } from '../../../src/workbook/host-error';
import type { WritePlan } from '../../../src/workbook/plan';
import { branchWorkbook } from '../../e2e/branch-workbook';
import { dumpBook } from '../../office-host/dump';
import type { Faults } from '../../office-host/faults';
import type { OfficeHost } from '../../office-host/office-host';
import { openOffice } from '../../office-host/open-office';
import type { FixtureWorkbook } from '../fixture-workbook';

/** What can befall a request: refused before anything of it is done, broken off within, or done and the answer lost. */
const FAULTS: readonly (readonly [name: string, arrange: (faults: Faults, request: number) => void])[] = [
  ['Excel fails', (faults, request) => faults.failRequest(request, 'GeneralException')],
  ['the session times out', (faults, request) => faults.failRequest(request, 'InvalidOrTimedOutSession')],
  ['the connection is lost before the request', (faults, request) => faults.failRequest(request, 'ConnectionFailure')],
  ['the request is too large', (faults, request) => faults.failRequest(request, 'RequestPayloadSizeLimitExceeded')],
  ['the user edits a cell', (faults, request) => faults.failRequest(request, 'InvalidOperationInCellEditMode')],
  ['the connection is lost with the answer', (faults, request) => faults.loseAnswer(request, 'ConnectionFailure')],
  ['the answer comes too late', (faults, request) => faults.loseAnswer(request, 'Timeout')],
  ['the answer is too large', (faults, request) => faults.loseAnswer(request, 'ResponsePayloadSizeLimitExceeded')],
];

/** What the user is told; `undefined` where the write was done all the same. */
const TOLD = [undefined, 'writeFailed', 'unexpected', 'disconnected', 'busy', 'editMode'];

interface Write {
  readonly workbook: FixtureWorkbook;
  /** Brings the workbook to where the write begins, and tells the plan. */
  readonly prepare: () => Promise<WritePlan>;
  /** Small enough that the write takes many requests. */
  readonly payloadLimit: number;
}

const WORKBOOK = branchWorkbook();

/** Each workbook is the same, and so are the plans for it. */
const made: { review?: WritePlan; undo?: WritePlan } = {};

async function reviewPlan(): Promise<WritePlan> {
  return (made.review ??= review(await createExcelHost().read(), { asOf: '2026-11-22' }).plan);
}

async function undoPlan(): Promise<WritePlan> {
  const excel = createExcelHost();
  await excel.apply(await reviewPlan());
  return (made.undo ??= undoLastWrite(await excel.read())?.plan ?? { sheets: [] });
}

/** `FAULTS=all` tries every request of long writes, and every action; an ordinary run tries some. */
const ALL = process.env.FAULTS === 'all';
const step = (of: number, tried: number): number => (ALL ? 1 : Math.ceil(of / tried));

const WRITES: readonly (readonly [name: string, write: Write])[] = [
  ['a review', { workbook: WORKBOOK, prepare: reviewPlan, payloadLimit: Infinity }],
  ['a review in many requests', { workbook: WORKBOOK, prepare: reviewPlan, payloadLimit: 200_000 }],
  ['undoing a review', { workbook: WORKBOOK, prepare: undoPlan, payloadLimit: Infinity }],
];

/** Sheets and cells, as far as a reader can tell. */
function holds(host: OfficeHost): unknown {
  return dumpBook(host.book).sheets.map(({ name, cells }) => [
    name,
    Object.entries(cells)
      .filter(([, { value, formula }]) => value !== '' || formula !== undefined)
      .map(([cell, { value, formula }]) => `${cell} ${formula ?? JSON.stringify(value)}`)
      .sort(),
  ]);
}

interface Outcome {
  readonly before: unknown;
  readonly after: unknown;
  readonly code: string | undefined;
  readonly requests: number;
  readonly actions: number;
}

async function attempt(
  { workbook, prepare, payloadLimit }: Write,
  arrange: (faults: Faults) => void = () => undefined,
): Promise<Outcome> {
  const { host } = openOffice(workbook);
  const plan = await prepare();
  const before = holds(host);
  const syncs = host.counters.syncs;
  let actions = 0;
  const checkAction = host.faults.checkAction.bind(host.faults);
  host.faults.checkAction = () => {
    actions += 1;
    checkAction();
  };
  host.faults.payloadLimit = payloadLimit;
  arrange(host.faults);
  const error: unknown = await createExcelHost()
    .apply(plan)
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  if (error !== undefined && !(error instanceof HostError)) throw error;
  return { before, after: holds(host), code: error?.code, requests: host.counters.syncs - syncs, actions };
}

let tried = 0;

describe.each(WRITES)('%s', (_, write) => {
  let whole: Outcome;
  beforeAll(async () => {
    whole = await attempt(write);
    expect(whole.code).toBeUndefined();
    expect(whole.after).not.toEqual(whole.before);
  });

  /** As before, or as planned; and whether an error says which. */
  function expectWhole({ before, after, code }: Outcome, where: string): void {
    expect(TOLD).toContain(code);
    expect([where, after]).toEqual([where, code === undefined ? whole.after : before]);
  }

  test.each(FAULTS)('is whole or not at all when %s, at any request', async (name, arrange) => {
    for (let request = 1; request <= whole.requests; request += step(whole.requests, 5)) {
      tried += 1;
      const outcome = await attempt(write, (faults) => arrange(faults, request));
      expectWhole(outcome, `${name} at request ${request} of ${whole.requests}`);
    }
  });

  test('is whole or not at all when Excel breaks off within a request', async () => {
    for (let action = 1; action <= whole.actions; action += step(whole.actions, 6)) {
      tried += 1;
      const outcome = await attempt(write, (faults) => faults.failAction(action, 'GeneralException'));
      expectWhole(outcome, `action ${action} of ${whole.actions}`);
    }
  });
});

test('enough was tried', () => {
  expect(tried).toBeGreaterThan(80);
});

test('when taking back fails as well, the user is told not to save', async () => {
  const [[, write] = []] = WRITES;
  if (write === undefined) throw new Error('no write');
  const { code } = await attempt(write, (faults) => {
    faults.loseAnswer(2, 'ConnectionFailure');
    faults.failRequest(3, 'ConnectionFailure');
  });
  expect(code).toBe('restoreFailed');
});
