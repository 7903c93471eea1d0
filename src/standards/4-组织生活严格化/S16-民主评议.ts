import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S16 = defineStandard({
  id: 'S16',
  name: '民主评议',
  dimension: 'organizationalLife',
  meaning: '每年召开组织生活会、开展民主评议党员，会前准备充分，批评与自我批评，等次比例合规，会后整改。',
  evidence: ['组织生活会', '民主评议', '党员名册'],
  judgement: '批评是否有辣味，等次是否公正。',
  keywords: [
    '专题组织生活会',
    '双重组织生活',
    '组织生活会',
    '民主评议党员',
    '党员民主评议',
    '评议党员',
    '党员评议',
    '批评与自我批评',
    '批评和自我批评',
    '自我批评',
    '相互批评',
    '党员民主测评',
    '民主测评',
    '对照检查',
    '查摆问题',
    '剖析材料',
    '不合格党员',
    '限期改正',
  ],
  rules: [
    {
      id: 'S16-1',
      cases: [{ severity: 'error', when: '规定时段内没有召开本年度组织生活会' }],
      parameters: [
        { name: 'from', default: '10-01', meaning: '时段起（月-日）' },
        { name: 'to', default: '03-31', meaning: '时段止（次年，月-日）' },
      ],
      measure: {
        zh: '向上级党组织说明情况，尽快召开组织生活会并如实记录日期；今后按期召开。',
        en: 'Explain it to the superior and hold the meeting now; keep to the time next year.',
      },
      basis: [cite('支部条例', 17, 'A'), cite('教育管理条例', 17, 'A'), cite('地方做法', null, 'L', '时段止')],
    },
    {
      id: 'S16-2',
      cases: [{ severity: 'warn', when: '组织生活会前没有学习、谈心谈话或征求意见，或会后没有整改条目' }],
      parameters: [{ name: 'lookback', default: 45, unit: '天', meaning: '在会前多少天内查找会前准备' }],
      measure: {
        zh: '核实会前准备和会后整改情况，做过的据实登记；未做的如实说明，问题逐条整改。',
        en: 'Note the preparation that took place, state what did not, and work off the problems.',
      },
      basis: [cite('支部条例', 17, 'A'), cite('地方做法', null, 'L', '天数')],
    },
    {
      id: 'S16-3',
      cases: [{ severity: 'error', when: '规定时段内没有开展本年度民主评议党员' }],
      parameters: [
        { name: 'from', default: '10-01', meaning: '时段起（月-日）' },
        { name: 'to', default: '03-31', meaning: '时段止（次年，月-日）' },
      ],
      measure: {
        zh: '向上级党组织说明情况，尽快开展民主评议党员；今后列入年度计划按期开展。',
        en: 'Explain it to the superior and hold the appraisal now; plan it for next year.',
      },
      basis: [cite('教育管理条例', 18, 'A')],
    },
    {
      id: 'S16-4',
      cases: [{ severity: 'error', when: '评定等次不在规定的四个等次之内' }],
      parameters: [{ name: 'gradeSet', default: ['优秀', '合格', '基本合格', '不合格'], meaning: '民主评议的等次' }],
      measure: {
        zh: '对照评议结果核对等次，按规定的等次名称据实更正填写。',
        en: 'Check the grade against the result and use the prescribed names.',
      },
      basis: [cite('12371专题', null, 'C')],
    },
    {
      id: 'S16-5',
      cases: [{ severity: 'warn', when: '评为优秀的人数超过比例' }],
      parameters: [
        { name: 'ratio', default: '1/3', meaning: '优秀人数占比上限，人数向下取整' },
        { name: 'base', default: 'allMembers', meaning: '比例的基数：全体党员（allMembers）' },
      ],
      measure: {
        zh: '由支委会综合评议情况重新研究优秀名单，控制在规定比例以内，报上级党组织审定。',
        en: 'Let the committee reconsider who is excellent, within the share allowed.',
      },
      basis: [cite('12371专题', null, 'C', '一般')],
    },
    {
      id: 'S16-6',
      cases: [{ severity: 'error', when: '预备党员被评定了等次' }],
      parameters: [{ name: 'gradeProbationary', default: false, meaning: '预备党员是否评定等次' }],
      measure: {
        zh: '预备党员参加评议但不评定等次，已填等次的注明作废；今后评议前核对党员身份。',
        en: 'Probationary members take part but get no grade; mark the one given as void.',
      },
      basis: [cite('2024年单位通知', null, 'C')],
    },
    {
      id: 'S16-7',
      cases: [{ severity: 'error', when: '正式党员没有等次或有两个等次，或被评人不在名册上' }],
      measure: {
        zh: '对照党员名册逐人核对，登记有误的据实更正；确未评议的，按程序补充评议。',
        en: 'Check person by person; correct entries, and appraise whoever was left out.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S16-8',
      cases: [{ severity: 'error', when: '某人的各等次票数之和不等于有效票' }],
      measure: {
        zh: '对照测评票核对各等次票数，据实更正并注明日期；今后计票由两人复核。',
        en: 'Check the votes against the ballots and correct them; let two people count.',
      },
      basis: [cite('数据逻辑', null, 'X')],
      note: '有效票取自栏目，或表上方的说明行。',
    },
    {
      id: 'S16-9',
      cases: [{ severity: 'warn', when: '自评、互评、测评、评定有一项空缺' }],
      measure: {
        zh: '核实缺少的环节，做过的据实补记并注明补记日期；未做的按程序补充进行。',
        en: 'Note the steps that were taken, with today’s date; carry out those that were not.',
      },
      basis: [cite('教育管理条例', 18, 'A')],
    },
    {
      id: 'S16-10',
      cases: [
        { severity: 'warn', when: '基本合格或不合格的党员没有后续处理' },
        { severity: 'error', when: '限期改正超过期限' },
      ],
      parameters: [{ name: 'maxMonths', default: 12, unit: '个月', meaning: '限期改正的最长时间' }],
      measure: {
        zh: '明确帮助教育或处置措施和期限，到期由支委会研究改正情况，报上级党组织。',
        en: 'Settle help or measures and a time; review it then and report to the superior.',
      },
      basis: [cite('教育管理条例', 30, 'A')],
    },
    {
      id: 'S16-11',
      cases: [{ severity: 'info', when: '全部评为优秀或合格，且评语相同' }],
      parameters: [{ name: 'sim', default: 0.9, meaning: '相似度下限，0至1' }],
      measure: {
        zh: '结合评议意见逐人完善评语并注明日期；今后逐人写明优点和不足，不套用同一评语。',
        en: 'Word each appraisal by what was said of that person.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
  ],
});
