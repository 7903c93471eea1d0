import { whenOfficeReady } from '../../../src/hosts/excel/office-ready';
import { openOffice } from '../../office-host/open-office';

const WORKBOOK = { sheets: [{ name: '台账' }] };

test.each([
  ['1.14', true],
  ['1.9', true],
  ['1.10', true],
  ['1.7', false],
])('in Excel with ExcelApi %s', async (version, supported) => {
  openOffice(WORKBOOK, { versions: { ExcelApi: version } });
  expect(await whenOfficeReady(1000)).toEqual({ host: 'excel', supported });
});

test.each([[null], ['Word']])('outside Excel (host %j)', async (host) => {
  openOffice(WORKBOOK, { ready: { host } });
  expect(await whenOfficeReady(1000)).toEqual({ host: 'none' });
});

test('when the library never answers', async () => {
  openOffice(WORKBOOK, { ready: 'never' });
  expect(await whenOfficeReady(5)).toEqual({ host: 'timeout' });
});

test('when the library did not load', async () => {
  Reflect.deleteProperty(globalThis, 'Office');
  expect(await whenOfficeReady(1000)).toEqual({ host: 'timeout' });
});
