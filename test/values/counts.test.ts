import { readAbsences } from '../../src/values/absences';
import { readAttendance, readHeadCount } from '../../src/values/attendance';
import { readBallot, readTallies, readVotes } from '../../src/values/ballot';
import { probationaryCount, readCount } from '../../src/values/count';
import type { Cell } from '../../src/workbook/cell';

const text = (typed: string): Cell => ({ kind: 'text', text: typed });

test.each<[Cell, number]>([
  [{ kind: 'number', value: 12 }, 12],
  [text('12'), 12],
  [text('12人'), 12],
  [text('共１２名'), 12],
  [text('十二人'), 12],
  [text('二十人'), 20],
  [text('两人'), 2],
  [text('12(含预备2)'), 12],
  [text('15票'), 15],
])('%j counts %d', (cell, count) => expect(readCount(cell)).toEqual({ ok: true, value: count }));

test.each<[Cell, string]>([
  [text('全体'), 'all'],
  [text('全体党员参加'), 'all'],
  [text('约12人'), 'notExact'],
  [text('人'), 'notNumber'],
  [text('一百二十人'), 'notNumber'],
  [{ kind: 'number', value: 1.5 }, 'notWhole'],
  [{ kind: 'number', value: 1e300 }, 'notWhole'],
  [{ kind: 'number', value: -1 }, 'notWhole'],
])('%j is no count', (cell, reason) => expect(readCount(cell)).toEqual({ ok: false, reason }));

test('预备党员 within a count', () => {
  expect(['12（含预备2）', '12人，其中预备党员1人', '12'].map(probationaryCount)).toEqual([2, 1, undefined]);
});

test.each([
  ['应到12人 实到10人', { due: 12, present: 10, absent: undefined }],
  ['应到12/实到10', { due: 12, present: 10, absent: undefined }],
  ['应参加党员：十二人，实到十人，请假2人', { due: 12, present: 10, absent: 2 }],
  ['实际参加10人', { due: undefined, present: 10, absent: undefined }],
])('attendance in words: %s', (typed, value) => expect(readAttendance(text(typed))).toEqual({ ok: true, value }));

test.each<[string, 'due' | 'present', number]>([
  ['应到12人', 'due', 12],
  ['应到12人（含预备1人）', 'due', 12],
  ['应到12人 实到10人', 'due', 12],
  ['应到12人 实到10人', 'present', 10],
  ['实到10人', 'present', 10],
  ['十人', 'present', 10],
])('a column of its own that says the whole again: %s', (typed, side, value) =>
  expect(readHeadCount(text(typed), side)).toEqual({ ok: true, value }),
);

test.each<[string, 'due' | 'present', string]>([
  ['实到10人', 'due', 'notNumber'],
  ['应到12人', 'present', 'notNumber'],
  ['12/10', 'present', 'notNumber'],
  ['12/12', 'present', 'notNumber'],
  ['全体', 'present', 'all'],
])('%s does not tell who was %s', (typed, side, reason) =>
  expect(readHeadCount(text(typed), side)).toEqual({ ok: false, reason }),
);

test('which of two numbers comes first is for the header to say', () => {
  expect(readAttendance(text('12/10'), 'dueFirst')).toMatchObject({ value: { due: 12, present: 10 } });
  expect(readAttendance(text('10/12'), 'presentFirst')).toMatchObject({ value: { due: 12, present: 10 } });
  expect(readAttendance(text('10/12'))).toEqual({ ok: false, reason: 'orderUnknown' });
  expect(readAttendance(text('12/12'))).toMatchObject({ value: { due: 12, present: 12 } });
});

test.each([
  ['缺席2人（张三出差、李四病假）', 2, ['张三:出差', '李四:病假']],
  ['缺席二人：张三出差、李四因病请假', 2, ['张三:出差', '李四:因病请假']],
  ['张三（出差）、李四（病假）', null, ['张三:出差', '李四:病假']],
  ['请假：王小五，赵六', null, ['王小五:', '赵六:']],
  ['王小五请事假', null, ['王小五:请事假']],
  ['张三：下村；李学文', null, ['张三:下村', '李学文:']],
  ['1人（赵六，产假）', 1, ['赵六:产假']],
  ['王小五，出差；赵六', null, ['王小五:出差', '赵六:']],
  ['2人', 2, []],
  ['无', 0, []],
  ['全勤', 0, []],
])('who is away: %s', (typed, stated, people) => {
  const absences = readAbsences(text(typed));
  expect(absences.ok && absences.value.stated).toBe(stated);
  expect(absences.ok && absences.value.people.map(({ name, reason }) => `${name}:${reason ?? ''}`)).toEqual(people);
});

test('a sentence is not a list of absentees', () => {
  expect(readAbsences(text('因疫情原因会议改为线上召开所以没有统计'))).toEqual({ ok: false, reason: 'notAbsences' });
});

test.each([
  ['赞成15票，反对0票，弃权1票', [15, 0, 1]],
  ['同意：15；不同意：1；弃权：0', [15, 1, 0]],
  ['15票赞成、1票反对', [15, 1, undefined]],
  ['15/0/1', [15, 0, 1]],
])('votes: %s', (typed, [approve, oppose, abstain]) =>
  expect(readBallot(text(typed))).toEqual({ ok: true, value: { approve, oppose, abstain } }),
);

test('一致通过 has no numbers', () => {
  expect(readBallot(text('一致通过'))).toEqual({ ok: false, reason: 'unanimous' });
  expect(readBallot(text('讨论热烈'))).toEqual({ ok: false, reason: 'freeText' });
});

test('votes by candidate', () => {
  expect(readTallies(text('张三15票、李四（14票）'))).toEqual({
    ok: true,
    value: [
      { name: '张三', votes: 15 },
      { name: '李四', votes: 14 },
    ],
  });
  expect(readTallies({ kind: 'number', value: 15 })).toEqual({ ok: true, value: [{ name: '', votes: 15 }] });
});

test.each<[string, 'approve' | 'oppose' | 'abstain', number]>([
  ['15票', 'approve', 15],
  ['赞成15票', 'approve', 15],
  ['15票同意', 'approve', 15],
  ['反对0票', 'oppose', 0],
  ['弃权：1', 'abstain', 1],
])('a column of one side that names it again: %s', (typed, side, value) =>
  expect(readVotes(text(typed), side)).toEqual({ ok: true, value }),
);

test('unanimous gives no number, and the votes of another side are none of this one', () => {
  expect(readVotes(text('一致同意'), 'approve')).toEqual({ ok: false, reason: 'unanimous' });
  expect(readVotes(text('反对1票'), 'approve')).toEqual({ ok: false, reason: 'notNumber' });
});
