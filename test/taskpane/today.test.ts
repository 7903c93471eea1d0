import { today } from '../../src/taskpane/today';

test('the day is that of the machine’s own clock, early in the morning as late at night', () => {
  expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(today(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
});
