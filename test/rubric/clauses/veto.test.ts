import { meanings, type Meaning } from './meanings';

test.each<[cell: string, clauses: Meaning[]]>([
  ['发生重大案件的，一票否决', [{ kind: 'veto', effect: 'fail' }]],
  ['发生责任事故的，实行“一票否决”', [{ kind: 'veto', effect: 'fail' }]],
  ['直接评定为不符合要求', [{ kind: 'veto', effect: 'fail' }]],
  ['一律定为不合格单位', [{ kind: 'veto', effect: 'fail' }]],
  ['存在上述情形的，不能达标', [{ kind: 'veto', effect: 'fail' }]],
  ['无会议记录的为不合格档案', [{ kind: 'veto', effect: 'fail' }]],
  ['不得评为良好及以上等次', [{ kind: 'veto', effect: 'gradeCap', grade: '良好' }]],
  ['※一项不符合则现场审查不合格', [{ kind: 'veto', effect: 'fail' }]],
  ['保证项目有一项不得分或小计不足40分的，计零分', [{ kind: 'veto', effect: 'sheetZero' }]],
  ['全年考核不达标的不得评为优秀', [{ kind: 'veto', effect: 'gradeCap', grade: '优秀' }]],
  ['降一个档次', [{ kind: 'veto', effect: 'downgrade' }]],
  ['不得进入一类', [{ kind: 'veto', effect: 'gradeCap', grade: '一类' }]],
  ['弄虚作假的不予评分', [{ kind: 'veto', effect: 'fail' }]],
  ['总分计零分', [{ kind: 'veto', effect: 'sheetZero' }]],
  ['弄虚作假的，取消评先评优资格', [{ kind: 'veto', effect: 'gradeCap', grade: '评先评优' }]],
  ['对不合格党员及时处置，未处置的扣1分', [{ kind: 'fixed', amount: -1 }]],
])('%s', (cell, clauses) => {
  expect(meanings(cell)).toEqual(clauses);
});
