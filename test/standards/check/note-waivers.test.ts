import { noteWaivers } from '../../../src/standards/check/note-waivers';
import { dayOfText } from '../../../src/values/date-interval';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { ledgerOf } from '../../support/ledger';

/** The waiver in a note at 党员名册!C3, `null` when it is none. */
function waiver(text: string) {
  const [first] = noteWaivers(ledgerOf(COMPLIANT, 2025, { 党员名册: { notes: { C3: text } } }));
  return first === undefined ? null : { ...first, rules: [...first.rules] };
}

test.each([
  ['豁免：党委另有安排（批准人：吴建国）', '党委另有安排'],
  ['豁免:党委另有安排(批准人:吴建国)', '党委另有安排'],
  ['豁免原因：党委另有安排；批准人 吴建国', '党委另有安排'],
  ['豁免 ： 党委另有安排，豁免批准人：吴建国。', '党委另有安排'],
  ['　豁免：党委另有安排\n批准：吴建国', '党委另有安排'],
  ['组织委员:\n豁免：党委另有安排\r\n批准人：吴建国\r\n', '党委另有安排'],
  ['豁免：党委（机关工委）另有安排，见附件2（批准人：吴建国）', '党委（机关工委）另有安排，见附件2'],
])('%j is one', (text, reason) => {
  expect(waiver(text)).toEqual({
    ...{ place: { sheet: '党员名册', row: 3, column: 3 }, reason, by: '吴建国', until: null, rules: [] },
    covers: ['党员名册!3,3'],
  });
});

test.each([
  '豁免本行：档案在途（批准人：吴建国）',
  '本行豁免：档案在途；批准人：吴建国',
  '豁免：档案在途（本行；批准人：吴建国）',
])('%j covers the row', (text) => {
  expect(waiver(text)).toMatchObject({ reason: '档案在途', by: '吴建国', covers: ['党员名册!3'] });
});

test('rules and the last day are read from its words', () => {
  expect(waiver('豁免：S20-1、s20-6 档案在途，至2026年6月30日（批准人：吴建国）')).toMatchObject({
    rules: ['S20-1', 'S20-6'],
    until: dayOfText('2026-06-30'),
  });
});

test.each([
  ['豁免：档案在途', '档案在途', ''],
  ['豁免：档案在途（批准人：无）', '档案在途', ''],
  ['豁免：（批准人：吴建国）', '', '吴建国'],
])('%j lacks something', (text, reason, by) => {
  expect(waiver(text)).toMatchObject({ reason, by });
});

test.each(['请补身份证号', '能否豁免：待问', '不予豁免', '已申请豁免（批准人：吴建国）', ''])(
  '%j is somebody’s own note',
  (text) => {
    expect(waiver(text)).toBeNull();
  },
);

test('identity numbers are not carried into messages', () => {
  expect(waiver('豁免：证件 999999198001010000 待换（批准人：吴建国）')?.reason).toBe('证件 ****0000 待换');
});
