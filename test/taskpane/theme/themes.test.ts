import { DARK, LIGHT } from '../../../src/taskpane/theme/themes';

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s theme names Chinese fonts before the last resort', (_, { fontFamilyBase }) => {
  expect(fontFamilyBase).toMatch(/Segoe UI.*'Microsoft YaHei UI'.*'PingFang SC'.*sans-serif$/);
});
