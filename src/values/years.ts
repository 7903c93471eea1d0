import { cellText, type Cell } from '../workbook/cell';
import { arabicDigits } from './chinese-number';
import { failed, parsed, type Parsed } from './parsed';
import { compact } from './text';

/** A length of time such as 党龄; `months` is `null` when only years are given. */
export interface Years {
  readonly years: number;
  readonly months: number | null;
}

/** `5`, `5年`, `5年3个月`, `8个月`, `不满一年` (0). */
export function readYears(cell: Cell): Parsed<Years, 'blank' | 'notYears'> {
  const typed = arabicDigits(compact(cellText(cell)));
  if (typed === '') return failed('blank');
  if (/^(?:不满|不足|未满)1年$/u.test(typed)) return parsed({ years: 0, months: null });
  const match = /^(?:(\d{1,3})(?:周?年|岁|$))?(?:零?(\d{1,2})个?月)?$/u.exec(typed);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return failed('notYears');
  const months = match[2] === undefined ? null : Number(match[2]);
  return months !== null && months > 11 && match[1] !== undefined
    ? failed('notYears')
    : parsed({
        years: Number(match[1] ?? 0) + Math.floor((months ?? 0) / 12),
        months: months === null ? null : months % 12,
      });
}
