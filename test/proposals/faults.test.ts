import { faultsIn, type Fault } from '../../src/proposals/faults';

test.each<[string, Fault]>([
  ['未召开组织生活会的', 'absent'],
  ['支委会每少一次', 'absent'],
  ['每缺1期小结', 'absent'],
  ['任务逾期未完成的', 'late'],
  ['未按时足额交纳党费的', 'late'],
  ['记录要素不全的', 'incomplete'],
  ['每漏1项规定内容', 'incomplete'],
  ['人数与名册不符的', 'disagrees'],
  ['到会率低于80%的', 'amount'],
  ['未经会议讨论的', 'procedure'],
  ['照抄上年计划的', 'copied'],
  ['弄虚作假的', 'untrue'],
  ['引用当时尚未印发的文件的', 'premature'],
  ['同一人同一时间参加两个会议的', 'overlap'],
])('%s is %s', (text, fault) => {
  expect(faultsIn(text)).toContain(fault);
});

test('not done at all and done in part are told apart', () => {
  expect(faultsIn('每缺1期小结')).not.toContain('incomplete');
  expect(faultsIn('到会人数不符合规定')).not.toContain('disagrees');
});
