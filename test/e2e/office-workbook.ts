import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/** A small ledger with what a plain grid cannot show: a note, drop-downs, a picture, rules, a hidden sheet, foreign parts. */
export async function officeWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('台账');
  sheet.addRow(['姓名', '应交', '实交', '交纳日期', '合计']);
  sheet.addRow(['张三', 10, 10, new Date('2026-05-01')]);
  sheet.addRow(['李四', 20, 15, new Date('2026-05-02')]);
  sheet.getCell('E2').value = { formula: 'SUM(C2:C3)', result: 25 };
  sheet.getCell('A1').note = '按名册顺序';
  sheet.getCell('A4').numFmt = '@';
  sheet.getCell('B9').dataValidation = { type: 'list', allowBlank: true, formulae: ['"是,否"'] };
  sheet.addConditionalFormatting({
    ref: 'C2:C9',
    rules: [{ type: 'expression', priority: 1, formulae: ['$C2<$B2'], style: { font: { bold: true } } }],
  });
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  sheet.addImage(workbook.addImage({ base64: pixel, extension: 'png' }), 'G2:H4');
  workbook.addWorksheet('参数', { state: 'hidden' }).getCell('A1').value = 1;
  workbook.addWorksheet('附表').getCell('A1').value = '附表';
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const foreign = new TextEncoder().encode('<chartSpace/>');
  return zipSync({ ...parts, 'xl/charts/chart9.xml': foreign, 'customXml/item1.xml': foreign });
}
