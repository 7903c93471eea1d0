import type { ChangedSheet, Verification, VerifyNote } from '../review/verify';
import { cellName, placeName } from '../workbook/address';
import { cellText, type Cell } from '../workbook/cell';

/** More cells than this of one kind are counted, not listed. */
const LISTED = 50;

/** The verdict in the first line, then what it rests on. */
export function verifyText(verification: Verification): string[] {
  const { stamp, notes, changed, wrong, stale } = verification;
  return [
    verdictText(verification),
    ...(stamp === null
      ? []
      : [`核验截至日期：${stamp.asOf}    程序版本：${stamp.version}    规则集：${stamp.ruleset}`]),
    ...notes.map(noteText),
    ...listed(
      wrong,
      ({ shown, right, ...place }) => `  ${placeName(place)} 显示为 ${shownText(shown)}，应为 ${shownText(right)}`,
    ),
    ...listed(
      stale,
      ({ shown, right, ...place }) =>
        `  ${placeName(place)} 存有旧的计算结果 ${valueText(shown)}，在 Excel 或 WPS 中打开后为 ${valueText(right)}`,
    ),
    ...changed.flatMap(changedLines),
  ];
}

function verdictText({ verdict, notes, changed }: Verification): string {
  switch (verdict) {
    case 'consistent':
      return changed.length === 0
        ? '一致：所示评分与所填内容一致，核验后没有改动。'
        : '一致：核验后有改动，但不影响结果，所示评分仍与所填内容一致。';
    case 'inconsistent':
      return '不一致：所示评分不再是所填内容的评分，请重新核验。';
    case 'noRecord':
      return '没有核验记录：文件没有用标尺核验并写入过，或记录已被删除、撤销。';
    case 'cannotTell':
      return `无法核对：${notes.some(({ code }) => code === 'otherRules') ? '规则版本不同' : '缺少核验时使用的文件'}。`;
  }
}

function noteText(note: VerifyNote): string {
  switch (note.code) {
    case 'ledgerMissing':
      return `缺少台账文件“${note.name}”，请用 --ledger 指定。`;
    case 'ledgerChanged':
      return `台账文件“${note.name}”与核验时不同。`;
    case 'ledgerUnused':
      return `台账文件“${note.name}”核验时没有使用，本次也不采用。`;
    case 'settingsMissing':
      return '核验时使用了设置文件，请用 --settings 指定。';
    case 'settingsChanged':
      return '设置文件与核验时不同。';
    case 'settingsUnused':
      return '核验时没有使用设置文件，本次也不采用。';
    case 'otherRules':
      return `核验时的程序和规则是 ${note.then}，现在是 ${note.now}。`;
    case 'otherResult':
      return '按现有内容重新核验，结果与核验时不同。';
    case 'resultSheetMissing':
      return '工作表“评分结果”已不在。';
  }
}

function changedLines({ sheet, isMissing, cells }: ChangedSheet): string[] {
  if (isMissing) return [`工作表“${sheet}”已删除或改名。`];
  if (cells.length === 0) return [`工作表“${sheet}”有改动，无法指出单元格。`];
  return listed(cells, ({ row, column }) =>
    column === null ? `  ${sheet} 第${row}行已改动` : `  ${sheet}!${cellName(row, column)} 已改动（核验时与现在不同）`,
  );
}

function listed<T>(items: readonly T[], line: (item: T) => string): string[] {
  const rest = items.length - LISTED;
  return [...items.slice(0, LISTED).map(line), ...(rest > 0 ? [`  ……另有${rest}处`] : [])];
}

function shownText(cell: Cell): string {
  return cell.formula === undefined ? valueText(cell) : `${valueText(cell)}（公式 ${cell.formula}）`;
}

function valueText(cell: Cell): string {
  if (cell.kind === 'error') return cell.code;
  return cellText(cell) === '' ? '（空）' : `“${cellText(cell)}”`;
}
