import type { Finding } from '../../../src/standards/finding';
import type { RuleWaiver } from '../../../src/standards/check/rule-waiver';
import { withWaivers } from '../../../src/standards/check/waivers';
import { dayOfText } from '../../../src/values/date-interval';
import { columnName } from '../../../src/workbook/address';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, ledgerOf, type Sheets, type SheetLayout } from '../../support/ledger';

const ASOF = dayOfText('2026-01-05');

function finding(rule: string, row: number, column: number, subject = '周文海'): Finding {
  const texts = { expected: '', received: '', words: '', subject };
  const place = { sheet: '党员名册', row, column };
  return { id: `${rule}/${subject}`, rule, standards: [], severity: 'error', points: null, place, ...texts };
}

/** Which of the findings are waived, and by whom; what is told of the waivers, and where. */
function judge(
  findings: readonly Finding[],
  layout: SheetLayout,
  list: readonly RuleWaiver[] = [],
  sheets: Sheets = COMPLIANT,
) {
  const judged = withWaivers(findings, ledgerOf(sheets, 2025, { 党员名册: layout }), ASOF, list);
  return {
    waived: judged.findings.map(({ waived }) => waived?.reason ?? null),
    problems: judged.problems.map(({ code, row, column }) => `${code} ${row},${column}`),
  };
}

const listed = (rule: string, subject: string, more: Partial<RuleWaiver> = {}): RuleWaiver => ({
  place: { sheet: '核验设置', row: 4, column: 26 },
  ...{ rule, subject, reason: '换届在即', by: '吴建国', until: null, ...more },
});

test('a note covers what is found at its cell, and with 本行 in its row', () => {
  const findings = [finding('S20-1', 3, 3), finding('S20-1', 3, 4), finding('S20-1', 4, 3)];
  expect(judge(findings, { notes: { C3: '豁免：在途（批准人：吴建国）' } }).waived).toEqual(['在途', null, null]);
  expect(judge(findings, { notes: { C3: '豁免本行：在途（批准人：吴建国）' } }).waived).toEqual(['在途', '在途', null]);
});

test('a listed waiver covers a subject of its rule, or all that the rule finds', () => {
  const findings = [finding('S10-1', 1, 1, '第一 季度'), finding('S10-1', 1, 1, '第二季度'), finding('S10-2', 1, 1)];
  expect(judge(findings, {}, [listed('S10-1', '第一季度')]).waived).toEqual(['换届在即', null, null]);
  expect(judge(findings, {}, [listed('S10-1', '')]).waived).toEqual(['换届在即', '换届在即', null]);
});

test('of several the nearest is named, and all are used', () => {
  const sheets = changed(COMPLIANT, '党员名册', 0, { 豁免原因: '行', 豁免批准人: '吴建国' });
  const note = { notes: { C3: '豁免：格（批准人：吴建国）' } };
  expect(judge([finding('S20-1', 3, 3)], note, [listed('S20-1', '')], sheets)).toEqual({
    waived: ['格'],
    problems: [],
  });
  expect(judge([finding('S20-1', 3, 4)], {}, [listed('S20-1', '')], sheets)).toEqual({ waived: ['行'], problems: [] });
});

test('cells merged over several rows are one waiver for all of them', () => {
  const sheets = changed(COMPLIANT, '党员名册', 0, { 豁免原因: '档案在途', 豁免批准人: '吴建国' });
  const columns = Object.keys(sheets['党员名册']?.[0] ?? {}).length;
  const merges = [columns - 1, columns].map((column) => `${columnName(column)}3:${columnName(column)}4`);
  expect(judge([finding('S20-1', 4, 1)], { merges }, [], sheets)).toEqual({ waived: ['档案在途'], problems: [] });
  expect(judge([], { merges }, [], sheets).problems).toHaveLength(1);
});

test.each([
  ['豁免：在途', 'waiver.unapproved 3,3'],
  ['豁免：在途，至2025-12-31（批准人：吴建国）', 'waiver.expired 3,3'],
  ['豁免：S20-2 在途（批准人：吴建国）', 'waiver.unused 3,3'],
  ['豁免：S99-1 在途（批准人：吴建国）', 'waiver.unknownRule 3,3'],
  ['豁免：（批准人：吴建国）', 'waiver.noReason 3,3'],
])('the note %j does not count, and is told at its cell', (text, problem) => {
  expect(judge([finding('S20-1', 3, 3)], { notes: { C3: text } })).toEqual({ waived: [null], problems: [problem] });
});

test.each([
  [{ by: '' }, 'waiver.unapproved 4,26'],
  [{ reason: '' }, 'waiver.noReason 4,26'],
  [{ until: dayOfText('2026-01-04') }, 'waiver.expired 4,26'],
  [{ subject: '王一鸣' }, 'waiver.unused 4,26'],
])('a listed waiver with %j does not count, and is told at its line', (more, problem) => {
  const judged = judge([finding('S20-1', 3, 3)], {}, [listed('S20-1', '周文海', more)]);
  expect(judged).toEqual({ waived: [null], problems: [problem] });
});

test('on its last day a waiver still holds', () => {
  const last = listed('S20-1', '', { until: ASOF });
  expect(judge([finding('S20-1', 3, 3)], {}, [last])).toEqual({ waived: ['换届在即'], problems: [] });
});
