import { savedName } from '../../../src/workbench/desk/saved-name';

test.each([
  ['验收表.xlsx', '验收表.reviewed.xlsx'],
  ['验收表.reviewed.xlsx', '验收表.reviewed.xlsx'],
  ['验收表.XLSM', '验收表.reviewed.XLSM'],
  ['2026.11 验收.xlsx', '2026.11 验收.reviewed.xlsx'],
  ['验收表', '验收表.reviewed.xlsx'],
])('%s is saved as %s', (name, saved) => {
  expect(savedName(name)).toBe(saved);
});
