import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S11 = defineStandard({
  id: 'S11',
  name: '述职评议',
  dimension: 'mechanism',
  meaning: '党支部书记每年向上级述职，接受评议、评定等次，点评问题逐项整改。',
  evidence: ['述职评议'],
  judgement: '点评是否有分量，评议结果是否运用。',
  keywords: [
    '抓党建述职',
    '抓基层党建述职',
    '党建工作述职',
    '党建述职',
    '书记述职',
    '述职考核',
    '述职报告',
    '述职测评',
    '双述双评',
    '述职',
  ],
  rules: [
    {
      id: 'S11-1',
      cases: [{ severity: 'error', when: '过了述职时段仍没有本年度述职记录' }],
      parameters: [
        { name: 'from', default: '11-01', meaning: '时段起（月-日）' },
        { name: 'to', default: '01-31', meaning: '时段止（次年，月-日）' },
      ],
      measure: {
        zh: '向上级党组织说明情况，按其安排尽快述职，述职后如实登记评议结果。',
        en: 'Explain it to the superior, report as arranged, and note the outcome.',
      },
      basis: [cite('机关条例', 39, 'A'), cite('地方做法', null, 'L', '时段')],
    },
    {
      id: 'S11-2',
      cases: [{ severity: 'error', when: '述职人不是当时的书记' }],
      measure: {
        zh: '核对述职人和任职时间，据实更正；确由他人代为述职的，注明原因和批准情况。',
        en: 'Check who reported and when he held office; note why someone else did so.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S11-3',
      cases: [{ severity: 'warn', when: '综合等次不在规定的等次之内' }],
      parameters: [{ name: 'gradeSet', default: ['好', '较好', '一般', '差'], meaning: '述职评议的等次' }],
      measure: {
        zh: '对照上级反馈核对综合等次，按规定的等次据实更正填写。',
        en: 'Check the grade against the superior’s reply and write one of those prescribed.',
      },
      basis: [cite('二手资料', null, 'C')],
    },
    {
      id: 'S11-4',
      cases: [
        { severity: 'error', when: '各等次票数之和不等于有效票' },
        { severity: 'error', when: '收回票多于发出票' },
      ],
      measure: {
        zh: '对照评议票统计表核对票数，据实更正并注明日期；仍不相符的向上级核实。',
        en: 'Check the votes against the tally and correct them; ask the superior about what still differs.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S11-5',
      cases: [{ severity: 'warn', when: '没有点评问题，或有问题而没有整改条目' }],
      parameters: [{ name: 'minProblems', default: 1, unit: '条', meaning: '最少的点评问题条数' }],
      measure: {
        zh: '向上级核实点评意见并如实登记，逐条列出整改措施、责任人和时限。',
        en: 'Note the superior’s remarks as made, each with measures, a person and a deadline.',
      },
      basis: [cite('二手资料', null, 'C')],
    },
  ],
});
