import { buildXlsx } from '../../../../src/hosts/xlsx/new-workbook';
import type { NewSheet } from '../../../../src/workbook/plan';
import { SheetDraft } from '../../../../src/workbook/sheet-draft';
import { strFromU8, unzipSync } from 'fflate';

/** The height attribute of row 1 of a new sheet whose A1 says this. */
function heightOf(text: string, look: Partial<NewSheet> = {}): number | undefined {
  const sheet = new SheetDraft('表', undefined, { columns: [{ width: 20 }, { width: 20 }], ...look })
    .text(1, 1, text, 'text')
    .plan();
  const bytes = buildXlsx({ sheets: sheet === undefined ? [] : [sheet] });
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const height = /<row r="1"[^>]* ht="([\d.]+)"/.exec(xml)?.[1];
  return height === undefined ? undefined : Number(height);
}

test('a text that fits on one line leaves the row as it is', () => expect(heightOf('班子健全')).toBeUndefined());

test('a long text makes its row as high as its lines', () => {
  const two = heightOf('应建尽建与划分小组是一项') ?? 0;
  expect(two).toBeGreaterThan(20);
  expect(heightOf('应建尽建与划分小组是一项'.repeat(4)) ?? 0).toBeGreaterThan(two * 2);
  expect(heightOf('一\n二\n三') ?? 0).toBeGreaterThan(40);
});

test('a merge across has the room of all its columns, and a merge down that of all its rows', () => {
  expect(heightOf('应建尽建与划分小组是一项', { merges: [{ top: 1, bottom: 1, left: 1, right: 2 }] })).toBeUndefined();
  expect(heightOf('一\n二\n三', { merges: [{ top: 1, bottom: 3, left: 1, right: 1 }] })).toBeUndefined();
});

test('a row never gets higher than Excel allows', () => expect(heightOf('很长的文字'.repeat(2000))).toBe(409));
