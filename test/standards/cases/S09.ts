import { changed, replaced, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

const SHEET = '阶段小结和年终总结';

export const S09_CASES: readonly FiringCase[] = [
  {
    rule: 'S09-1',
    says: 'missing',
    change: (sheets) => replaced(sheets, SHEET, (rows) => rows.slice(0, 1)),
    parameters: { 'S09-1.by': '01-04' },
    at: '阶段小结和年终总结!A2',
    severity: 'error',
  },
  {
    rule: 'S09-2',
    says: 'notHeard',
    parameters: { 'S09-2.from': '10-01', 'S09-2.to': '12-24' },
    at: '会议记录!A2',
    severity: 'warn',
  },
  {
    rule: 'S09-3',
    says: 'short',
    parameters: { 'S09-3.minChars': 2000 },
    at: '阶段小结和年终总结!E4',
    severity: 'info',
  },
  {
    rule: 'S09-3',
    says: 'copied',
    change: (sheets) =>
      replaced(sheets, SHEET, (rows) => [{ ...rows[1], 年度: 2024, 工作情况: lastYear(sheets) }, ...rows]),
    at: '阶段小结和年终总结!E5',
    severity: 'warn',
  },
  {
    rule: 'S09-3',
    says: 'numbers',
    change: (sheets) => changed(sheets, SHEET, 1, { 工作情况: wholeYear(sheets).replace('支委会12次', '支委会13次') }),
    at: '阶段小结和年终总结!E4',
    severity: 'info',
  },
];

function wholeYear(sheets: Sheets): string {
  return String(sheets[SHEET]?.[1]?.['工作情况']);
}

/** The same words without the numbers that this year's ledger has. */
function lastYear(sheets: Sheets): string {
  return wholeYear(sheets).replace('2025年支部', '2024年支部').replaceAll(/\d+次/gu, '若干次');
}
