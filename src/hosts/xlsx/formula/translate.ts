import { MAX_COLUMNS, MAX_ROWS, columnName, columnNumber } from '../../../workbook/address';

/**
 * One piece of a formula: text and quoted names (left alone), column ranges, row ranges, cells, and other words. A word
 * goes on over letters of any script, so that a defined name such as 合计A1 is not taken for the cell A1.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d+:\$?\d+(?![\p{L}\p{N}_.])|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*(?:\s*\(|!)?|\d[\d.]*(?:[eE][+-]?\d+)?/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/**
 * The formula as it reads when it is filled from one cell to another: relative references move by `rows` and `columns`,
 * those with `$` stay. What would leave the sheet becomes `#REF!`.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (piece) => {
    const cell = CELL.exec(piece);
    if (cell !== null) {
      const [, columnFixed = '', column = '', rowFixed = '', row = ''] = cell;
      if (columnNumber(column) === undefined || Number(row) < 1 || Number(row) > MAX_ROWS) return piece;
      return joined([movedColumn(columnFixed, column, columns), movedRow(rowFixed, row, rows)], '');
    }
    const wholeColumns = COLUMNS.exec(piece);
    if (wholeColumns !== null) {
      const [, fixed = '', first = '', lastFixed = '', last = ''] = wholeColumns;
      return joined([movedColumn(fixed, first, columns), movedColumn(lastFixed, last, columns)], ':');
    }
    const wholeRows = ROWS.exec(piece);
    if (wholeRows === null) return piece;
    const [, fixed = '', first = '', lastFixed = '', last = ''] = wholeRows;
    return joined([movedRow(fixed, first, rows), movedRow(lastFixed, last, rows)], ':');
  });
}

function joined(pieces: readonly (string | undefined)[], between: string): string {
  return pieces.includes(undefined) ? '#REF!' : pieces.join(between);
}

function movedColumn(fixed: string, column: string, by: number): string | undefined {
  if (fixed === '$') return `$${column}`;
  const moved = (columnNumber(column) ?? NaN) + by;
  return moved >= 1 && moved <= MAX_COLUMNS ? columnName(moved) : undefined;
}

function movedRow(fixed: string, row: string, by: number): string | undefined {
  if (fixed === '$') return `$${row}`;
  const moved = Number(row) + by;
  return moved >= 1 && moved <= MAX_ROWS ? String(moved) : undefined;
}
