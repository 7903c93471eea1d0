import { onceFor } from '../../src/values/once-for';

test('an answer is worked out once for each thing, even when there is none', () => {
  const asked: string[] = [];
  const lengthOf = onceFor(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name === '' ? undefined : name.length;
  });
  const [one, none] = [{ name: '党课' }, { name: '' }];
  expect([lengthOf(one), lengthOf(one), lengthOf(none), lengthOf(none)]).toEqual([2, 2, undefined, undefined]);
  expect(asked).toEqual(['党课', '']);
  expect(lengthOf({ ...one })).toBe(2);
  expect(asked).toHaveLength(3);
});
