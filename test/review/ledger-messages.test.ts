import { readLedger } from '../../src/ledger/read-ledger';
import { problemMessage } from '../../src/review/messages';
import { sheet } from '../support/grid';

test('every slip in a ledger is told in Chinese, with what stood in the cell', () => {
  const { problems } = readLedger([
    sheet('主题党日', [
      ['日期', '开始时间', '主题', '活动形式', '应到/实到', '请假', '主持人', '活动内容', '幸运数字'],
      ['2025-2-30', '25:00', '甲', '学习', '十几个', '因为下大雨所以很多人都没有来', '王一鸣、李二宝', '乙', 7],
      ['12.10', '会后', '甲', '学习', '约12/10', '无', '12人', '乙', 7],
      ['5月8日', true, '甲', '学习', { kind: 'error', code: '#REF!' }, '无', '王一鸣', '乙', 7],
      ['2025.5.8-7', '9:00', '甲', '学习', '12/10', '无', '王一鸣', '乙', 7],
    ]),
    sheet('党费', [
      ['姓名', '计算基数', '交纳比例', '月应缴', '1月'],
      ['王一鸣', '约6000', '1.5%', '九十', 0.125],
      ['李二宝', '6,0', '1.5%', '9O', { kind: 'date', serial: 45000 }],
    ]),
    sheet('党员名册', [
      ['姓名', '性别', '身份证号', '入党时间', '党龄'],
      ['王一鸣', '未知', 999999198001010000, 2005.1, '很久'],
    ]),
    sheet('车辆登记', [
      ['车牌', '驾驶员', '里程'],
      ['甲', '王某', 12],
    ]),
  ]);
  expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(18);
  for (const problem of problems) {
    const message = problemMessage(problem);
    expect(message).toMatch(/。$/u);
    expect(message).not.toContain('ledger.');
    expect(message).not.toContain('“”');
  }
});
