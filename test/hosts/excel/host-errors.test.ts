import { toHostError } from '../../../src/hosts/excel/host-errors';
import { HostError } from '../../../src/workbook/host-error';

test.each([
  ['InvalidOperationInCellEditMode', 'editMode'],
  ['AccessDenied', 'readOnly'],
  ['InactiveWorkbook', 'otherWorkbook'],
  ['ResponsePayloadSizeLimitExceeded', 'busy'],
  ['MemoryLimitReached', 'busy'],
  ['Timeout', 'disconnected'],
  ['ApiNotFound', 'unsupported'],
  ['GeneralException', 'unexpected'],
])('%s is told as %s', (code, expected) => {
  expect(toHostError({ code, message: 'secret cell text' })).toMatchObject({ code: expected });
});

test("Excel's own words are never shown, its code is", () => {
  const error = toHostError({ code: 'GeneralException', message: 'There was an internal error' });
  expect(error.message).toBe('出现了意料之外的问题（GeneralException）。工作簿没有改动，请重试。');
});

test('an error of the program is unexpected and keeps its cause', () => {
  const cause = new TypeError('x is undefined');
  expect(toHostError(cause)).toMatchObject({ code: 'unexpected', data: { detail: 'TypeError' }, cause });
});

test('a host error stays what it is', () => {
  const error = new HostError('cancelled');
  expect(toHostError(error)).toBe(error);
});
