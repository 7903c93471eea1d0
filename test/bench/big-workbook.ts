import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { DEFAULT_RUBRIC } from '../../src/rubric/default-rubric';

/** Rows and columns of the large sheet beside the rubric. */
const ROWS = 100_000;
const COLUMNS = 15;

/**
 * A rubric beside a sheet of 100,000 rows × 15 columns, written once by ExcelJS so that no code of ours made the file that
 * is measured. Names are made up from a list of common characters.
 */
export async function bigWorkbook(folder: string): Promise<string> {
  const path = join(folder, 'big.xlsx');
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: createWriteStream(path), useSharedStrings: true });
  const rubric = workbook.addWorksheet('验收评分表');
  rubric.addRow(['序号', '类别', '考核项目', '考核内容', '分值', '评分标准', '扣分', '得分', '扣分原因']).commit();
  for (const item of DEFAULT_RUBRIC) {
    rubric
      .addRow([
        item.seq,
        item.category,
        item.title,
        item.content,
        item.points,
        item.rule,
        item.seq % 3 === 0 ? 1 : 0,
        null,
        item.seq % 3 === 0 ? '记录不全' : null,
      ])
      .commit();
  }
  rubric.commit();
  const ledger = workbook.addWorksheet('学时登记');
  for (let row = 1; row <= ROWS; row += 1) {
    ledger
      .addRow(
        Array.from({ length: COLUMNS }, (_, column) =>
          column % 3 === 0 ? row * column : `第${row % 500}期${'甲乙丙丁戊'[column % 5]}类培训`,
        ),
      )
      .commit();
  }
  ledger.commit();
  await workbook.commit();
  return path;
}
