import { pointsText } from '../../../src/taskpane/format/points';

test.each([
  [5, '5'],
  [92.5, '92.5'],
  [3.14159, '3.142'],
  [0.1 + 0.2, '0.3'],
  [0, '0'],
])('%d points are written %s', (points, text) => {
  expect(pointsText(points)).toBe(text);
});
