import { review } from '../../../src/review/review';
import { createChannel } from '../../../src/taskpane/channel';
import { Pane } from '../../../src/taskpane/state/pane';
import { HostError } from '../../../src/workbook/host-error';
import { forgetful } from '../memory';
import { gate, MemoryHost } from '../memory-host';
import { smallRubric } from '../small-rubric';

const PAUSE = 30;

async function reviewed() {
  const host = new MemoryHost(smallRubric());
  const doors = { host, review, today: () => '2026-11-20', channel: createChannel(), memory: forgetful() };
  const pane = new Pane({ ...doors, followAfter: PAUSE });
  const stop = await pane.start();
  await pane.review();
  return { host, pane, stop };
}

const until = async (done: () => boolean) => {
  for (let wait = 0; wait < 500 && !done(); wait += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(done()).toBe(true);
};
const quiet = () => new Promise((resolve) => setTimeout(resolve, PAUSE * 5));

test('edits are followed once they pause, with one reading for all of them', async () => {
  const { host, pane, stop } = await reviewed();
  host.workbook = smallRubric({ score: 25 });
  host.edit('评分表');
  host.edit('评分表');
  await until(() => !pane.state().stale);
  expect(pane.state().reviewed?.review.result.rubrics[0]?.items[2]?.score).toBe(25);
  expect(host.reads).toBe(2);
  await stop();
});

test('what follows an edit reads on from what is known; a review that is asked for, and one after a write, reads all', async () => {
  const { host, pane, stop } = await reviewed();
  const first = host.workbook;
  host.workbook = smallRubric({ score: 25 });
  host.edit('评分表');
  await until(() => !pane.state().stale);
  await pane.review();
  await pane.write();
  await until(() => !pane.state().written);
  expect(host.known).toEqual([undefined, first, undefined, undefined]);
  expect(host.known[1]).toBe(first);
  await stop();
});

test('a correction of a result that is out of date reads on from what is known', async () => {
  const { host, pane, stop } = await reviewed();
  const first = host.workbook;
  host.edit('评分表');
  await pane.correct('评分表', '按期换届#1', []);
  expect(pane.state()).toMatchObject({ stale: false, pending: { mappings: { '评分表!按期换届#1': [] } } });
  expect(host.known[1]).toBe(first);
  await stop();
});

test('what was said and not written outlives the edit', async () => {
  const { host, pane, stop } = await reviewed();
  await pane.enter('评分表', '按期换届#1', { deduction: 30, score: 0, reason: '未按期换届' });
  host.workbook = smallRubric({ score: 25 });
  host.edit('评分表');
  await until(() => !pane.state().stale);
  expect(pane.state().reviewed?.review.result.rubrics[0]?.items.map(({ score }) => score)).toEqual([39, 0, 25]);
  await stop();
});

test('while a cell is being typed into, the pane waits and tries again by itself', async () => {
  const { host, pane, stop } = await reviewed();
  host.refusal = new HostError('editMode');
  host.edit('评分表');
  await until(() => !pane.state().stale);
  expect(pane.state().failure).toBeNull();
  await stop();
});

test('a reading that fails for good is not repeated; the result stays out of date', async () => {
  const { host, pane, stop } = await reviewed();
  host.refusal = new HostError('disconnected');
  host.edit('评分表');
  await quiet();
  expect(pane.state()).toMatchObject({ stale: true, refreshing: false });
  expect(host.reads).toBe(2);
  await stop();
});

test('a review that is asked for takes over from the quiet reading', async () => {
  const { host, pane, stop } = await reviewed();
  const hold = gate();
  host.pause = hold.closed;
  host.edit('评分表');
  await until(() => pane.state().refreshing);
  const asked = pane.review();
  expect(pane.state().activity.kind).toBe('reviewing');
  hold.open();
  await asked;
  expect(pane.state()).toMatchObject({ stale: false, refreshing: false, activity: { kind: 'idle' } });
  await stop();
});

test('in the preview nothing is read by itself, and on the way back it is', async () => {
  const { host, pane, stop } = await reviewed();
  pane.show('preview');
  host.edit('评分表');
  await quiet();
  expect(host.reads).toBe(1);
  pane.show('result');
  await until(() => !pane.state().stale);
  await stop();
});

test('after a write the workbook is read again, so that what is tried out next starts from what was written', async () => {
  const { host, pane, stop } = await reviewed();
  await pane.changeSettings({ rows: { 总分小数位数: '0' }, parameters: {}, weights: {}, waivers: [] });
  await pane.write();
  await until(() => !pane.state().written);
  expect(pane.state().outcome).toMatchObject({ kind: 'written' });
  const tried = await pane.tryOut({ rows: { 机关层级: '乡镇' }, parameters: {}, weights: {}, waivers: [] });
  expect(tried?.settings).toMatchObject({ decimals: 0, orgLevel: 'township' });
  expect(host.reads).toBe(2);
  await stop();
});

test('a pane that is closed reads nothing any more', async () => {
  const { host, stop } = await reviewed();
  host.edit('评分表');
  await stop();
  await quiet();
  expect(host.reads).toBe(1);
});
