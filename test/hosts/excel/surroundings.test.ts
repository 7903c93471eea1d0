import { displayLanguage, isDarkTheme } from '../../../src/hosts/excel/surroundings';
import { openOffice } from '../../office-host/open-office';

const WORKBOOK = { sheets: [{ name: '台账' }] };

test.each([
  ['what Excel says', { isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, true],
  ['what Excel says', { isDarkTheme: false, bodyBackgroundColor: '#000000' }, false],
  ['a black frame', { bodyBackgroundColor: '#1f1f1f' }, true],
  ['a white frame', { bodyBackgroundColor: '#FFFFFF' }, false],
  ['a blue frame, dark to the eye', { bodyBackgroundColor: '#0000ff' }, true],
  ['nothing', {}, undefined],
  ['no theme at all', undefined, undefined],
])('the theme is dark by %s', (_, officeTheme, dark) => {
  openOffice(WORKBOOK, { officeTheme });
  expect(isDarkTheme()).toBe(dark);
});

test('the language is that of the menus', () => {
  openOffice(WORKBOOK, { displayLanguage: 'en-US' });
  expect(displayLanguage()).toBe('en-US');
});

test('outside Office nothing is known', () => {
  Reflect.deleteProperty(globalThis, 'Office');
  expect([displayLanguage(), isDarkTheme()]).toEqual([undefined, undefined]);
});
