import { readNote } from '../../../src/rubric/around/notes';

const note = (text: string) => readNote({ place: { sheet: '评分', row: 20, column: 1 }, text });

test.each([
  ['得分保留两位小数，第三位四舍五入。', 2],
  ['总分保留1位小数', 1],
  ['最后得分取整', 0],
])('%s: decimals', (text, decimals) => expect(note(text)).toMatchObject({ decimals }));

test.each([
  [
    '3.总分90分（含）以上为优秀，75分（含）至90分为良好，60分（含）至75分为合格，60分以下为不合格。',
    [
      ['优秀', 90],
      ['良好', 75],
      ['合格', 60],
    ],
    '不合格',
  ],
  [
    '等次：≥95分为示范，85-94分为达标，70-84分为基本达标，70分以下为不达标',
    [
      ['示范', 95],
      ['达标', 85],
      ['基本达标', 70],
    ],
    '不达标',
  ],
])('%s: grades', (text, grades, lowestGrade) =>
  expect(note(text)).toMatchObject({ grades: grades.map(([name, from]) => ({ name, from })), lowestGrade }),
);

test('whether the total may exceed 100', () => {
  expect(note('加分后总分可高于100分')).toMatchObject({ overFull: true });
  expect(note('加分后总分最高计100分。')?.overFull ?? false).toBe(false);
});

test.each(['请各支部认真填写。', '2026年12月5日前报送，共90份', '联系人：张三'])(
  '%s says nothing of the kind',
  (text) => expect(note(text)).toBeNull(),
);
