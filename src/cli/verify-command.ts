import { basename } from 'node:path';
import { openXlsxFile } from '../hosts/xlsx/file';
import type { Workbook } from '../workbook/host';
import type { ShownCell } from '../review/shown-cells';
import { verify, type ChangedSheet, type Verification } from '../review/verify';
import { cellName } from '../workbook/address';
import type { VerifyArguments } from './arguments';
import { EXIT, type ExitStatus } from './exit';
import { writeJson, type Output } from './output';
import { settingsOf } from './settings-file';
import { verifyText } from './verify-text';

/** `biaochi verify`: whether the scores shown are still those of the entries. Status 0 only when they are. */
export async function verifyCommand(
  { file, ledgers, settings, json }: VerifyArguments,
  output: Output,
): Promise<ExitStatus> {
  const options = { settings: await settingsOf(settings), ledgers: await read(ledgers) };
  const [workbook] = await read([file]);
  if (workbook === undefined) return EXIT.internal;
  const verification = verify(workbook, options);
  const text = verifyText(verification).join('\n');
  if (json !== undefined) await writeJson([verifyJson(basename(file), verification)], json, output);
  if (json !== '-') output.print(text);
  return verification.verdict === 'consistent' ? EXIT.reviewed : EXIT.notUnderstood;
}

async function read(files: readonly string[]): Promise<Workbook[]> {
  const workbooks = [];
  for (const file of files) workbooks.push(await (await openXlsxFile(file)).read());
  return workbooks;
}

function shownJson({ sheet, row, column, shown, right }: ShownCell): object {
  return { sheet, cell: cellName(row, column), shown, right };
}

/** The verification with A1 names in place of rows and columns. */
function verifyJson(workbook: string, { verdict, stamp, notes, changed, wrong, stale }: Verification): object {
  return {
    schema: 'biaochi/verify@1',
    workbook,
    verdict,
    stamp,
    notes,
    changed: changed.map(({ sheet, isMissing, cells }: ChangedSheet) => ({
      sheet,
      isMissing,
      cells: cells.map(({ row, column }) => (column === null ? `${row}:${row}` : cellName(row, column))),
    })),
    wrong: wrong.map(shownJson),
    stale: stale.map(shownJson),
  };
}
