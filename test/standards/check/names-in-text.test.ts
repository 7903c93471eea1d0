import { nameFinder, nameRemover } from '../../../src/standards/check/names-in-text';

const ROSTER = ['周文', '周文海', '文海', '高敏', ''];

test('names are taken out, the longest at each place', () => {
  const without = nameRemover(ROSTER);
  expect(without('周文海主持，高敏记录')).toBe('主持，记录');
  expect(without('周文主持')).toBe('主持');
  expect(without('无人到会')).toBe('无人到会');
  expect(without('高敏')).toBe('');
});

test('every name that stands in a text is found, in the order of the list, once', () => {
  const found = nameFinder(ROSTER);
  expect(found('高敏与周文海，高敏先说')).toEqual(['周文', '周文海', '文海', '高敏']);
  expect(found('无人到会')).toEqual([]);
});
