import { Live } from '../../../src/taskpane/state/live';

const PAUSE = 5;
const quiet = () => new Promise((resolve) => setTimeout(resolve, PAUSE * 10));

function live(answers: readonly boolean[] = []) {
  const left = [...answers];
  const count = { refreshes: 0 };
  const follower = new Live(PAUSE, async () => {
    count.refreshes += 1;
    return left.shift() ?? false;
  });
  return { follower, count };
}

test('edits that follow one another lead to one refresh', async () => {
  const { follower, count } = live();
  follower.poke();
  follower.poke();
  await quiet();
  expect(count.refreshes).toBe(1);
});

test('a refresh that came at a bad moment is tried again', async () => {
  const { follower, count } = live([true, true]);
  follower.poke();
  await quiet();
  expect(count.refreshes).toBe(3);
});

test('a workbook that is slow to bring up to date is not followed, until it has been read whole again', async () => {
  const { follower, count } = live();
  follower.measured(4001);
  expect(follower.follows).toBe(false);
  follower.poke();
  await quiet();
  expect(count.refreshes).toBe(0);
  follower.measured(0);
  follower.poke();
  await quiet();
  expect(count.refreshes).toBe(1);
});
