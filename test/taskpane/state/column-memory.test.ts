import { storedColumns } from '../../../src/taskpane/state/column-memory';
import { emptyStorage } from '../memory';

test('what was remembered is recalled, the latest word for a header winning', () => {
  const storage = emptyStorage();
  storedColumns(() => storage).remember({ 考评: 'score', 说明: 'reason' });
  storedColumns(() => storage).remember({ 考评: 'deduction' });
  expect(storedColumns(() => storage).recall()).toEqual({ 考评: 'deduction', 说明: 'reason' });
});

test('storage that is forbidden, full or filled with something else is done without', () => {
  const forbidden = storedColumns(() => {
    throw new Error('denied');
  });
  forbidden.remember({ 考评: 'score' });
  expect(forbidden.recall()).toEqual({});
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('quota');
    },
  };
  expect(() => storedColumns(() => full).remember({ 考评: 'score' })).not.toThrow();
  for (const text of ['[', 'null', '3', '"x"']) {
    expect(storedColumns(() => ({ ...full, getItem: () => text })).recall()).toEqual({});
  }
});

test('a meaning that this version does not know is left out', () => {
  const stored = { ...emptyStorage(), getItem: () => JSON.stringify({ 考评: 'score', 其他: 'moon', 空: null }) };
  expect(storedColumns(() => stored).recall()).toEqual({ 考评: 'score' });
});

test('only so many headers are kept, the oldest going first', () => {
  const storage = emptyStorage();
  const memory = storedColumns(() => storage);
  for (let index = 0; index < 210; index += 1) memory.remember({ [`列${index}`]: 'remark' });
  const headers = Object.keys(memory.recall());
  expect([headers.length, headers[0], headers.at(-1)]).toEqual([200, '列10', '列209']);
});
