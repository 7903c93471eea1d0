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

test.each([
  ['S08-1.mode', 'quarterly'],
  ['G-04.sim', 85],
  ['S11-3.gradeSet', [1, 2]],
])('%s can not be %j', (name, value) => {
  const own = parametersWith({ [name]: value as string });
  expect(own.problems).toMatchObject([{ code: 'settings.invalid', data: { name } }]);
});

test('entries of the holidays that are no days are told, and the others hold', () => {
  const own = parametersWith({ 'G-07.holidays': ['2027-01-01', '2027-01-03班', '元旦', '2027-13-45'] });
  expect(own.problems.map(({ code, received }) => [code, received])).toEqual([
    ['settings.holidayEntry', '元旦'],
    ['settings.holidayEntry', '2027-13-45'],
  ]);
  expect(own.list('G-07', 'holidays')).toHaveLength(4);
});

test('asking for a parameter that a rule does not have is our own fault', () => {
  expect(() => parametersWith({}).number('S01-1', 'maxFull')).toThrow('S01-1.maxFull');
  expect(() => parametersWith({}).text('S01-1', 'minFull')).toThrow('S01-1.minFull');
});
