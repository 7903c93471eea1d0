import { NO_HISTORY } from '../../src/rectification/history';
import { applyRequests } from '../../src/rectification/requests';
import { transition } from '../../src/rectification/transition';
import { calendarWith } from '../../src/standards/check/calendar';
import { dayOfText } from '../../src/values/date-interval';
import { listRow, shown } from '../support/rectification';

const ASOF = dayOfText('2026-05-01');
const ROW = listRow(4, {
  id: 'R-0123456789',
  problem: '缺纪检委员',
  owner: '沈若兰',
  status: '待复查',
  detection: '检出',
});
const CLOSE = {
  ...{
    status: '已完成',
    closure: '已销号',
    checker: '许知远',
    conclusion: '属实',
    evidence: '报告',
    closedOn: '2026-04-10',
  },
};
const submitted = { state: { status: '待复查', closure: '未销号' } as const, wasSubmitted: true };

test('a legal step is the row as if it had been typed', () => {
  const { row, faults } = transition(ROW, CLOSE, submitted, { asOf: ASOF, isImmediate: false });
  expect(faults).toEqual([]);
  expect(shown(row)).toMatchObject({ 销号状态: '已销号', 销号时间: '2026-04-10', 检出情况: '检出' });
  expect(row.cells.closedOn.kind).toBe('date');
});

test('an illegal step names what is missing', () => {
  const { faults } = transition(ROW, { closure: '已销号' }, submitted, { asOf: ASOF, isImmediate: false });
  expect(faults.map(({ column }) => column)).toEqual(['conclusion', 'checker', 'evidence', 'closedOn']);
});

test('requests are applied whole or not at all, and only to rows that are there', () => {
  const requests = [
    { id: 'R-0123456789', owner: '陆文', deadline: '2026-06-30' },
    { id: 'R-0123456789', closure: '已销号' },
    { id: 'R-9999999999', owner: '陆文' },
  ];
  const context = { histories: new Map([['R-0123456789', NO_HISTORY]]), calendar: calendarWith([]), asOf: ASOF };
  const { rows, typed, notes, unknown } = applyRequests([ROW], requests, context);
  expect(shown(rows[0] ?? ROW)).toMatchObject({ 责任人: '陆文', 整改时限: '2026-06-30', 整改状态: '待复查' });
  expect(shown(rows[0] ?? ROW)).not.toHaveProperty('销号状态');
  expect([...(typed.get(4) ?? [])]).toEqual(['owner', 'deadline']);
  expect(notes[0]).toMatchObject({ code: 'rectification.refused', row: 4 });
  expect(unknown).toEqual(['R-9999999999']);
});
