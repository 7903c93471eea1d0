import { review } from '../../../src/review/review';
import { createChannel } from '../../../src/taskpane/channel';
import { Pane } from '../../../src/taskpane/state/pane';
import type { PaneDoors } from '../../../src/taskpane/state/pane-core';
import { EMPTY } from '../../../src/workbook/cell';
import { HostError } from '../../../src/workbook/host-error';
import { isEmptyPlan } from '../../../src/workbook/plan';
import { gate, MemoryHost } from '../memory-host';
import { forgetful } from '../memory';
import { smallRubric } from '../small-rubric';

const NO_DOORS = { review, today: () => '2026-11-20', channel: createChannel() } as const;

async function setUp(doors: Partial<PaneDoors> = {}) {
  const host = new MemoryHost(smallRubric());
  const channel = createChannel();
  const pane = new Pane({ host, review, today: () => '2026-11-20', channel, memory: forgetful(), ...doors });
  const stop = await pane.start();
  return { host, channel, pane, stop };
}

const plan = (pane: Pane) => pane.state().reviewed?.review.plan ?? { sheets: [] };

test('a review reads the workbook and keeps what came of it', async () => {
  const { host, pane } = await setUp();
  await pane.review();
  expect(pane.state()).toMatchObject({ activity: { kind: 'idle' }, stale: false, failure: null });
  expect(pane.state().reviewed?.review.result).toMatchObject({ asOf: '2026-11-20', rubrics: [{ sheet: '评分表' }] });
  expect(host.reads).toBe(1);
});

test('progress is shown while the workbook is being read', async () => {
  const { host, pane } = await setUp();
  const hold = gate();
  host.pause = hold.closed;
  const running = pane.review();
  expect(pane.state().activity).toEqual({ kind: 'reviewing', progress: { fraction: 0.5, sheet: '评分表' } });
  hold.open();
  await running;
  expect(pane.state().activity).toEqual({ kind: 'idle' });
});

test('a second review is not started while one is running', async () => {
  const { host, pane } = await setUp();
  await Promise.all([pane.review(), pane.review()]);
  expect(host.reads).toBe(1);
});

test('cancelling keeps the result there was', async () => {
  const { host, pane } = await setUp();
  await pane.review();
  const { reviewed } = pane.state();
  const hold = gate();
  host.pause = hold.closed;
  const running = pane.review();
  pane.cancel();
  hold.open();
  await running;
  expect(pane.state()).toMatchObject({ activity: { kind: 'idle' }, failure: null });
  expect(pane.state().reviewed).toBe(reviewed);
});

test('cancelling after the reading, before the review is done, counts too', async () => {
  const hold = gate();
  const { pane } = await setUp({ review: async (...args) => hold.closed.then(() => review(...args)) });
  const running = pane.review();
  pane.cancel();
  hold.open();
  await running;
  expect(pane.state()).toMatchObject({ activity: { kind: 'idle' }, reviewed: null });
});

test('a refusal of Excel is shown in its own words and a further try clears it', async () => {
  const { host, pane } = await setUp();
  host.refusal = new HostError('editMode');
  await pane.review();
  expect(pane.state().failure).toEqual({ during: 'review', message: expect.stringContaining('正在编辑单元格') });
  await pane.review();
  expect(pane.state().failure).toBeNull();
});

test('an error nobody expected is told in plain words', async () => {
  const { host, pane } = await setUp();
  host.refusal = new Error('x is undefined');
  await pane.review();
  expect(pane.state().failure?.message).toContain('意料之外');
});

test('what is written is not written again', async () => {
  const { pane } = await setUp();
  await pane.review();
  expect(isEmptyPlan(plan(pane))).toBe(false);
  pane.show('preview');
  await pane.write();
  expect(pane.state()).toMatchObject({ view: 'result', outcome: { kind: 'written' } });
  expect(isEmptyPlan(plan(pane))).toBe(true);
  await pane.review();
  expect(isEmptyPlan(plan(pane))).toBe(true);
});

test('conflicts are kept beside the preview, and nothing can be written until the next review', async () => {
  const { host, pane } = await setUp();
  await pane.review();
  pane.show('preview');
  host.conflicts = [{ sheet: '评分表', row: 3, column: 5, expected: EMPTY, found: { kind: 'number', value: 1 } }];
  await pane.write();
  expect(pane.state()).toMatchObject({ view: 'preview', stale: true, outcome: { kind: 'conflicts' } });
  host.conflicts = [];
  const before = host.workbook;
  await pane.write();
  expect(host.workbook).toBe(before);
  await pane.review();
  expect(pane.state()).toMatchObject({ view: 'result', stale: false, outcome: null });
});

test('a failed write leaves the preview as it was', async () => {
  const { host, pane } = await setUp();
  await pane.review();
  pane.show('preview');
  host.refusal = new HostError('protectedWorkbook');
  await pane.write();
  expect(pane.state()).toMatchObject({ view: 'preview', failure: { during: 'write' } });
  expect(isEmptyPlan(plan(pane))).toBe(false);
});

test('an edit makes the result out of date, and stops counting when the pane is closed', async () => {
  const { host, pane, stop } = await setUp();
  host.edit('评分表');
  expect(pane.state().stale).toBe(false);
  await pane.review();
  host.edit('评分表');
  expect(pane.state().stale).toBe(true);
  await pane.review();
  expect(pane.state().stale).toBe(false);
  await stop();
  host.edit('评分表');
  expect(pane.state().stale).toBe(false);
});

test('an edit during the reading makes the new result out of date at once', async () => {
  const { host, pane } = await setUp();
  const hold = gate();
  host.pause = hold.closed;
  const running = pane.review();
  host.edit('评分表');
  hold.open();
  await running;
  expect(pane.state().stale).toBe(true);
});

test('an Excel that does not report edits can still be reviewed', async () => {
  const host = new MemoryHost(smallRubric());
  host.refusal = new HostError('unsupported');
  const pane = new Pane({ host, review, today: () => '2026-11-20', channel: createChannel(), memory: forgetful() });
  await pane.start();
  await pane.review();
  expect(pane.state().reviewed).not.toBeNull();
});

test('a corrected mapping is judged at once, without reading again, and is part of what will be written', async () => {
  const { host, pane } = await setUp();
  await pane.review();
  const item = pane.state().reviewed?.review.result.rubrics[0]?.items[0];
  await pane.correct('评分表', item?.key ?? '', ['S24']);
  const corrected = pane.state().reviewed?.review.result.rubrics[0]?.items[0];
  expect(corrected).toMatchObject({ standards: ['S24'], mapping: 'corrected' });
  expect(host.reads).toBe(1);
  expect(JSON.stringify(plan(pane))).toContain('S24');
});

test('a correction outlives further reviews, before and after it is written', async () => {
  const { host, pane } = await setUp();
  const first = () => pane.state().reviewed?.review.result.rubrics[0]?.items[0];
  await pane.review();
  await pane.correct('评分表', first()?.key ?? '', ['S24']);
  await pane.review();
  expect(first()?.standards).toEqual(['S24']);
  await pane.write();
  await pane.correct('评分表', first()?.key ?? '', ['S23']);
  expect([first()?.standards, host.reads]).toEqual([['S23'], 3]);
  expect(Object.values(pane.state().pending.mappings)).toEqual([['S23']]);
});

test('a link that leads nowhere says so and does not stop the review that is running', async () => {
  const { host, pane } = await setUp();
  const hold = gate();
  host.pause = hold.closed;
  const running = pane.review();
  host.refusal = new HostError('missingSheet', { sheet: '评分表' });
  await pane.reveal({ sheet: '评分表', row: 1, column: 1 });
  expect(pane.state()).toMatchObject({ activity: { kind: 'reviewing' }, failure: { during: 'other' } });
  hold.open();
  await running;
  expect(pane.state().reviewed).not.toBeNull();
});

test('the ribbon starts a review, hints at the missing list and passes on refusals', async () => {
  const { channel, pane } = await setUp();
  channel.send({ kind: 'noRectification' });
  expect(pane.state().noRectification).toBe(true);
  channel.send({ kind: 'failed', message: '正在编辑单元格。' });
  expect(pane.state()).toMatchObject({ noRectification: false, failure: { message: '正在编辑单元格。' } });
  pane.dismiss();
  expect(pane.state().failure).toBeNull();
  channel.send({ kind: 'review' });
  expect(pane.state().activity.kind).toBe('reviewing');
});

test('listeners hear of every step until they stop listening', async () => {
  const { pane } = await setUp();
  const views: string[] = [];
  const deaf = pane.subscribe(() => views.push(pane.state().view));
  pane.show('preview');
  deaf();
  pane.show('result');
  expect(views).toEqual(['preview']);
});

test('an engine that fails while correcting keeps the result there was', async () => {
  let broken = false;
  const { pane } = await setUp({
    review: (...args) => {
      if (broken) throw new Error('out of memory');
      return review(...args);
    },
  });
  await pane.review();
  broken = true;
  await pane.correct('评分表', '班子健全#1', ['S24']);
  expect(pane.state()).toMatchObject({ failure: { during: 'review' }, pending: { mappings: {} } });
  expect(pane.state().reviewed).not.toBeNull();
});

const headers = (pane: Pane) => pane.state().reviewed?.review.result.rubrics[0]?.headers ?? [];
const reading = (pane: Pane, words: string) => headers(pane).find(({ header }) => header === words);

test('a corrected column is judged at once, and both kinds of correction survive saving and opening again', async () => {
  const memory = forgetful();
  const { host, pane } = await setUp({ memory });
  await pane.review();
  await pane.correctColumn('扣分原因', 'remark');
  await pane.correct('评分表', '班子健全#1', ['S24']);
  expect(reading(pane, '扣分原因')).toMatchObject({ meaning: 'remark', by: 'corrected' });
  expect(host.reads).toBe(1);
  expect(memory.recall()).toEqual({});
  await pane.write();
  expect(memory.recall()).toEqual({ 扣分原因: 'remark' });
  const opened = new Pane({ ...NO_DOORS, host: new MemoryHost(host.workbook), memory: forgetful() });
  await opened.review();
  expect(reading(opened, '扣分原因')).toMatchObject({ meaning: 'remark', by: 'corrected' });
  expect(opened.state().reviewed?.review.result.rubrics[0]?.items[0]).toMatchObject({
    standards: ['S24'],
    mapping: 'corrected',
  });
  expect(isEmptyPlan(plan(opened))).toBe(true);
});

test('a correction that leaves no scoring table can be taken back', async () => {
  const { pane } = await setUp();
  await pane.review();
  const before = headers(pane);
  await pane.correctColumn('分值', 'ignored');
  await pane.correctColumn('得分', 'ignored');
  await pane.takeBackColumn('分值');
  await pane.takeBackColumn('得分');
  expect(headers(pane)).toEqual(before);
  expect(pane.state().pending.columns).toEqual({});
});

test('what was worked out for an item counts at once, is written, and is not offered again', async () => {
  const { host, pane } = await setUp();
  const item = () => pane.state().reviewed?.review.result.rubrics[0]?.items[2];
  await pane.review();
  expect(item()).toMatchObject({ status: 'invalid' });
  await pane.enter('评分表', '制定计划#1', { deduction: 30, score: 0, reason: '未制定计划，不得分' });
  expect(item()).toMatchObject({ status: 'scored', score: 0, reason: '未制定计划，不得分' });
  expect(host.workbook.grids[0]?.cell(5, 5)).toEqual({ kind: 'number', value: 31 });
  await pane.write();
  expect(host.workbook.grids[0]?.cell(5, 5)).toEqual({ kind: 'number', value: 0 });
  expect(host.workbook.grids[0]?.cell(5, 6)).toEqual({ kind: 'text', text: '未制定计划，不得分' });
  await pane.review();
  expect([item()?.score, pane.state().pending.entries, isEmptyPlan(plan(pane))]).toEqual([0, {}, true]);
});

test('what was worked out is taken back without a trace', async () => {
  const { pane } = await setUp();
  await pane.review();
  const before = pane.state().reviewed?.review;
  await pane.enter('评分表', '制定计划#1', { deduction: 30, score: 0, reason: '未制定计划' });
  await pane.enter('评分表', '制定计划#1', null);
  expect(pane.state().reviewed?.review).toEqual(before);
});

test('what was said is not lost when it cannot be judged: the next review takes account of it', async () => {
  let isBroken = false;
  const { pane } = await setUp({
    review: (workbook, options) => {
      if (isBroken) throw new Error('out of memory');
      return review(workbook, options);
    },
  });
  await pane.review();
  isBroken = true;
  await pane.enter('评分表', '按期换届#1', { deduction: 30, score: 0, reason: '未按期换届' });
  expect(pane.state().failure?.during).toBe('review');
  isBroken = false;
  await pane.review();
  expect(pane.state().reviewed?.review.result.rubrics[0]?.items[1]?.score).toBe(0);
});

test('what was said after a write outlives a review that comes to nothing', async () => {
  const { host, pane } = await setUp();
  await pane.review();
  await pane.write();
  host.refusal = new HostError('busy');
  await pane.enter('评分表', '按期换届#1', { deduction: 30, score: 0, reason: '未按期换届' });
  expect(pane.state().failure?.during).toBe('review');
  await pane.review();
  expect(pane.state().reviewed?.review.result.rubrics[0]?.items[1]?.score).toBe(0);
});
