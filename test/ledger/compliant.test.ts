import { activities, activitiesOf } from '../../src/ledger/activities';
import { valueOf, type Field } from '../../src/ledger/field';
import { KIND_IDS, kindOf } from '../../src/ledger/kinds';
import { records } from '../../src/ledger/ledger';
import { COMPLIANT } from '../../samples/ledger/compliant';
import { ledgerOf } from '../support/ledger';

const ledger = ledgerOf(COMPLIANT);

test('the model ledger reads without a problem', () => {
  expect(ledger.problems).toEqual([]);
  expect(ledger).toMatchObject({ year: 2025, unit: '中共清河镇机关第一支部委员会' });
});

test.each(KIND_IDS)('%s: one sheet, every typed cell in a field with its value', (kind) => {
  const { name } = kindOf(kind);
  expect(ledger.sheets[kind].map(({ sheet }) => sheet)).toEqual([name]);
  const found = ledger.sheets[kind].flatMap((sheet): readonly object[] => sheet.records);
  expect(found).toHaveLength(COMPLIANT[name]?.length ?? 0);
  const typed = COMPLIANT[name]?.flatMap((row) => Object.values(row)).filter((cell) => cell !== null);
  const fields = found.flatMap((record) =>
    Object.entries(record).flatMap(([id, field]) => (id === 'source' ? [] : [field as Field<unknown>])),
  );
  expect(
    new Set(fields.filter(({ typed: shown }) => shown !== '').map(({ place }) => `${place.row},${place.column}`)).size,
  ).toBe(typed?.length);
});

test('meetings are found by type over all sheets', () => {
  const counts = ['党员大会', '支委会', '党小组会', '主题党日', '党课', '组织生活会'] as const;
  expect(counts.map((type) => activitiesOf(ledger, type).length)).toEqual([5, 12, 24, 12, 4, 1]);
  expect(activities(ledger)).toHaveLength(58);
});

test('identity numbers are whole as values and masked as typed', () => {
  const [first] = records(ledger, 'roster');
  expect(first && valueOf(first.idNumber)).toMatchObject({ sex: '男' });
  expect(first?.idNumber.typed).toMatch(/^\*{4}.{4}$/u);
});

test('its gatherings add up: all on working days, everyone on the roster, present and absent together are due', () => {
  const names = new Set(records(ledger, 'roster').map(({ name }) => valueOf(name)));
  for (const { date, due, present, absentees, attendees } of activities(ledger)) {
    const weekday = new Date((valueOf(date)?.from ?? 0) * 86_400_000).getUTCDay();
    expect([0, 6]).not.toContain(weekday);
    const there = attendees && valueOf(attendees);
    for (const { name } of there ?? []) expect(names).toContain(name);
    if (there) expect(there).toHaveLength(valueOf(present) ?? 0);
    const away = absentees && valueOf(absentees);
    if (away) expect(away.people).toHaveLength((valueOf(due) ?? 0) - (valueOf(present) ?? 0));
  }
});
