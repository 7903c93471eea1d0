import { update } from '@fortune-sheet/core';
import { isDateFormat, TEXT_FORMAT } from '../../workbook/number-format';

/** The number as its format shows it; a format that the grid's formatter does not take is shown plain, never as nothing. */
export function shownNumber(value: number, format: string): string {
  if (format === 'General' || format === TEXT_FORMAT) return plain(value);
  // The formatter refuses times of day that come without a day.
  const timeOnly = value >= 0 && value < 1 && isDateFormat(format) && !format.includes('[');
  try {
    return String(update(format, timeOnly ? value + 1 : value));
  } catch {
    return plain(value);
  }
}

/** Eleven digits, as a General cell shows them. */
function plain(value: number): string {
  return String(Number(value.toPrecision(11)));
}
