import { changed, replaced, type Row } from '../../support/ledger';
import type { FiringCase } from './firing-case';

/** The one report of the compliant ledger stands in row 3 of 述职评议. */
const report =
  (cells: Row): FiringCase['change'] =>
  (sheets) =>
    changed(sheets, '述职评议', 0, cells);

export const S11_CASES: readonly FiringCase[] = [
  {
    rule: 'S11-1',
    says: 'none',
    change: (sheets) => replaced(sheets, '述职评议', () => []),
    parameters: { 'S11-1.to': '12-31' },
    at: '述职评议!A2',
    severity: 'error',
  },
  { rule: 'S11-2', says: 'other', change: report({ 述职人: '沈玉兰' }), at: '述职评议!B3', severity: 'error' },
  { rule: 'S11-3', says: 'unknown', change: report({ 综合等次: '优秀' }), at: '述职评议!M3', severity: 'warn' },
  { rule: 'S11-4', says: 'sum', change: report({ 好: 16 }), at: '述职评议!I3', severity: 'error' },
  {
    rule: 'S11-4',
    says: 'sumReturned',
    change: report({ 有效票: null, 好: 18 }),
    at: '述职评议!I3',
    severity: 'error',
  },
  { rule: 'S11-4', says: 'moreReturned', change: report({ 发出票: 19 }), at: '述职评议!G3', severity: 'error' },
  { rule: 'S11-5', says: 'tooFew', change: report({ 点评问题: '无' }), at: '述职评议!N3', severity: 'warn' },
  { rule: 'S11-5', says: 'noMeasures', change: report({ 整改措施: null }), at: '述职评议!O3', severity: 'warn' },
];
