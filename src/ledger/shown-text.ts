import { dateOfSerial, dateText, isDaySerial } from '../values/date';
import { clockText } from '../values/clock';
import { cellText, type Cell } from '../workbook/cell';

/** The text of a cell as a reader sees it: dates as dates, times of day behind them, errors by their code; numbers that are no date, though formatted as one, as numbers. */
export function shownText(cell: Cell): string {
  if (cell.kind === 'error') return cell.code;
  if (cell.kind !== 'date') return cellText(cell);
  if (cell.serial < 0 || (cell.serial >= 1 && !isDaySerial(cell.serial))) return cellText(cell);
  const minute = Math.round((cell.serial - Math.floor(cell.serial)) * 1440);
  if (cell.serial < 1) return clockText(minute);
  const day = dateText(dateOfSerial(cell.serial));
  return minute === 0 ? day : `${day} ${clockText(minute)}`;
}
