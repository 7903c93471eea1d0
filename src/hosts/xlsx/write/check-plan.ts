import { MAX_COLUMNS, MAX_ROWS, cellName } from '../../../workbook/address';
import { EMPTY, sameContent } from '../../../workbook/cell';
import { HostError } from '../../../workbook/host-error';
import type { CellWrite, Conflict, Content, SheetPlan, WritePlan } from '../../../workbook/plan';
import { EXCEL_LIMITS } from '../limits';
import { removalConflicts } from '../../../workbook/removal-conflicts';
import { arrayAt } from '../read/formula-groups';
import type { WorkbookFile } from '../read/workbook-file';

/**
 * Everything that can forbid the plan, looked at before anything is changed. Returns the cells that no longer hold what
 * the plan expects. Throws `HostError` `missingSheet`, `sheetExists`, `protectedSheet`, `protectedWorkbook`,
 * `arrayFormula`, or `writeFailed` for content that no Excel file can hold.
 */
export function checkPlan(file: WorkbookFile, plan: WritePlan): Conflict[] {
  const names = new Set(file.workbook.tabNames.map((name) => name.toLowerCase()));
  checkRemovals(file, plan);
  return plan.sheets.flatMap((sheet) => {
    for (const write of sheet.cells) checkWrite(sheet.sheet, write);
    if (sheet.create === undefined) return checkExisting(file, sheet);
    if (file.workbook.structureProtected) throw new HostError('protectedWorkbook');
    checkNew(sheet, names);
    names.add(sheet.sheet.toLowerCase());
    return conflicts(sheet, () => EMPTY);
  });
}

function checkExisting(file: WorkbookFile, plan: SheetPlan): Conflict[] {
  const { sheet, cells } = plan;
  const entry = file.entry(sheet);
  if (entry === undefined) throw new HostError('missingSheet', { sheet });
  if (cells.length === 0 && plan.remove === undefined) return [];
  const { grid, arrays } = file.sheet(entry);
  if (plan.remove === true) return removalConflicts(plan, grid);
  if (grid.protected) throw new HostError('protectedSheet', { sheet });
  for (const { row, column } of cells) {
    if (arrayAt(arrays, row, column) !== undefined) {
      throw new HostError('arrayFormula', { sheet, cell: cellName(row, column) });
    }
  }
  return conflicts(plan, (row, column) => grid.cell(row, column));
}

function conflicts({ sheet, cells }: SheetPlan, found: (row: number, column: number) => Conflict['found']): Conflict[] {
  return cells.flatMap(({ row, column, expected }) => {
    const cell = found(row, column);
    return sameContent(expected, cell) ? [] : [{ sheet, row, column, expected, found: cell }];
  });
}

/** Throws when the workbook would be left without a sheet that can be seen, or may not lose any. */
function checkRemovals(file: WorkbookFile, plan: WritePlan): void {
  const removed = new Set(plan.sheets.flatMap(({ sheet, remove }) => (remove === true ? [sheet.toLowerCase()] : [])));
  if (removed.size === 0) return;
  if (file.workbook.structureProtected) throw new HostError('protectedWorkbook');
  const { sheets } = file.workbook;
  const staying = sheets.filter(({ name, visibility }) => visibility === 'visible' && !removed.has(name.toLowerCase()));
  if (staying.length === 0) throw refused('工作簿至少要保留一张可见的工作表');
}

function checkNew({ sheet, create }: SheetPlan, names: ReadonlySet<string>): void {
  if (names.has(sheet.toLowerCase())) throw new HostError('sheetExists', { sheet });
  if (sheet === '' || sheet.length > EXCEL_LIMITS.sheetNameLength || /[[\]:*?/\\]|^'|'$/.test(sheet)) {
    throw refused(`工作表名称“${sheet}”不符合 Excel 的规定`);
  }
  for (const { values } of create?.validations ?? []) {
    if (values.join(',').length > EXCEL_LIMITS.listLength || values.some((value) => value.includes(','))) {
      throw refused(`工作表“${sheet}”的下拉选项过长或含有英文逗号`);
    }
  }
}

function checkWrite(sheet: string, { row, column, content }: CellWrite): void {
  const inside = row >= 1 && row <= MAX_ROWS && column >= 1 && column <= MAX_COLUMNS;
  if (!inside || !Number.isInteger(row) || !Number.isInteger(column)) {
    throw refused(`工作表“${sheet}”的第 ${row} 行第 ${column} 列超出范围`);
  }
  const problem = contentProblem(content);
  if (problem !== undefined) throw refused(`${sheet}!${cellName(row, column)} ${problem}`);
}

function contentProblem(content: Content): string | undefined {
  const { textLength, formulaLength } = EXCEL_LIMITS;
  switch (content.kind) {
    case 'blank':
    case 'boolean':
    case 'error':
      return undefined;
    case 'text':
      return content.text.length > textLength ? `的文字超过 ${textLength} 个字符` : undefined;
    case 'number':
      return Number.isFinite(content.value) ? undefined : '的数值无效';
    case 'date':
      return Number.isFinite(content.serial) ? undefined : '的日期无效';
    case 'formula':
      if (content.formula.length > formulaLength) return `的公式超过 ${formulaLength} 个字符`;
      return typeof content.result === 'number' && !Number.isFinite(content.result) ? '的公式结果无效' : undefined;
  }
}

function refused(detail: string): HostError {
  return new HostError('writeFailed', { detail });
}
