import { parametersWith } from '../../../src/standards/check/parameters';

test('an office can set a parameter differently', () => {
  expect(parametersWith({}).number('S01-1', 'minFull')).toBe(3);
  const own = parametersWith({ 'S01-1.minFull': 5, 'S02-5.combinedPostsAllowed': false });
  expect(own.number('S01-1', 'minFull')).toBe(5);
  expect(own.flag('S02-5', 'combinedPostsAllowed')).toBe(false);
  expect(own.problems).toEqual([]);
});

test.each([
  ['S01-1.minFull', '三'],
  ['S01-1.minFull', -1],
  ['S01-1.minFull', null],
  ['S07-1.requiredSheets', '党员名册'],
  ['S01-1.noSuch', 1],
])('%s can not be %j: told, and the default holds', (name, value) => {
  const own = parametersWith({ [name]: value });
  expect(own.problems).toMatchObject([{ code: 'settings.invalid', data: { name } }]);
  expect(own.number('S01-1', 'minFull')).toBe(3);
});

test('asking for a parameter that a rule does not have is our own fault', () => {
  expect(() => parametersWith({}).number('S01-1', 'maxFull')).toThrow('S01-1.maxFull');
  expect(() => parametersWith({}).text('S01-1', 'minFull')).toThrow('S01-1.minFull');
});
