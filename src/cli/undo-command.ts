import { openXlsxFile } from '../hosts/xlsx/file';
import type { KeptRow } from '../record/place-cells';
import type { KeptSheet, Undo } from '../record/undo-plan';
import { undoLastWrite } from '../review/undo';
import { areaName, placeName } from '../workbook/address';
import type { UndoArguments } from './arguments';
import { refuseConflicts, shownCell } from './conflict-text';
import { EXIT, type ExitStatus } from './exit';
import type { Output } from './output';
import { applyAndSave } from './save-workbook';
import { exists, outputPath } from './output-path';

/** `biaochi undo`: takes back the last write of the program. Status 1 when something of it had to stay. */
export async function undoCommand({ file, out, inPlace }: UndoArguments, output: Output): Promise<ExitStatus> {
  const host = await openXlsxFile(file);
  const undo = undoLastWrite(await host.read());
  if (undo === undefined) {
    output.print(`“${file}”没有可撤销的写入。`);
    return EXIT.reviewed;
  }
  const target = inPlace ? file : await outputPath(file, out, 'undone', exists);
  refuseConflicts(await applyAndSave(host, undo.plan, { file, target }), output);
  output.print(undoText(undo, target).join('\n'));
  const whole =
    undo.kept.length + undo.keptSheets.length + undo.keptRows.length + undo.missingSheets.length + undo.unreadable ===
    0;
  return whole ? EXIT.reviewed : EXIT.notUnderstood;
}

function undoText(undo: Undo, target: string): string[] {
  const cells = undo.plan.sheets.reduce(
    (sum, { cells: writes, remove }) => sum + (remove === true ? 0 : writes.length),
    0,
  );
  const removed = undo.removedSheets.length === 0 ? '' : `，删除当时新增的工作表：${undo.removedSheets.join('、')}`;
  return [
    `已撤销上次写入：恢复${cells}个单元格${removed}。已写入：${target}`,
    ...(undo.kept.length === 0 ? [] : ['以下单元格在写入后有人改过，保持现状：']),
    ...undo.kept.map(({ found, ...place }) => `  ${placeName(place)} 现为 ${shownCell(found)}`),
    ...undo.keptSheets.map(keptText),
    ...undo.keptRows.map(keptRowText),
    ...undo.missingSheets.map((sheet) => `工作表“${sheet}”已删除或改名，其中的写入没有撤销。`),
    ...(undo.unreadable === 0 ? [] : [`“标尺记录”中有${undo.unreadable}行日志已被改动，无法识别，没有撤销。`]),
  ];
}

function keptRowText({ sheet, row, now }: KeptRow): string {
  if (now !== null) return `“${sheet}”第${now}行是上次写入新增的，之后有人填写过，整行保留。`;
  return `上次写入“${sheet}”第${row}行的内容已找不到所在的行，没有撤销。`;
}

const SHOWN = 8;

function keptText({ sheet, changed, neededBy }: KeptSheet): string {
  if (neededBy !== null) return `工作表“${sheet}”保留：${placeName(neededBy)} 的公式引用了它。`;
  const cells = changed
    .slice(0, SHOWN)
    .map(({ row, column }) =>
      column === null ? `第${row}行` : areaName({ top: row, left: column, bottom: row, right: column }),
    );
  const which = cells.length === 0 ? '' : `（${cells.join('、')}${changed.length > SHOWN ? '等' : ''}）`;
  return `工作表“${sheet}”保留：写入后有人改过${which}。`;
}
