import { cite, defineRules, type Rule } from './rule';

/**
 * G-01 to G-15: rules that compare sheets with each other and ask whether a record can be true. They belong to 台账规范
 * and also serve 建立台账 and 会风严谨. A message made from them says what disagrees and where; it never proposes content.
 */
export const AUTHENTICITY_RULES: readonly Rule[] = defineRules(
  'S23',
  [
    {
      id: 'G-01',
      cases: [{ severity: 'error', when: '日期晚于今天，或早于党支部成立（计划类表除外）' }],
      measure: {
        zh: '对照原始记录核对日期，据实更正并注明更正日期；尚未发生的活动不提前登记。',
        en: 'Check the date against the original notes; nothing is entered before it happens.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'G-02',
      cases: [{ severity: 'error', when: '党员在入党、转入之前或转出、去世之后仍有参加记录' }],
      measure: {
        zh: '核对党员入党、转接时间和参加情况，据实更正并注明日期；今后按当日名册签到。',
        en: 'Check membership and attendance, correct what is wrong, and sign by the roster of the day.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'G-03',
      cases: [{ severity: 'error', when: '预备党员参加表决、选举，或担任介绍人、委员' }],
      measure: {
        zh: '核对表决、选举和任职人员；预备党员确已参与并影响结果的，报上级党组织处理。',
        en: 'Check who voted or serves; if it affected the result, the superior decides.',
      },
      basis: [cite('随各条', null, 'A', 'S02-6、S03-6、S10-12、S18-9')],
      note: '与S10-12为同一事实时，只在S10-12列出。',
    },
    {
      id: 'G-04',
      cases: [{ severity: 'warn', when: '文字与其他月份、年度或他人的几乎相同' }],
      parameters: [
        { name: 'sim', default: 0.85, meaning: '相似度下限（先去掉姓名、日期和数字，按三字片段比较），0至1' },
        { name: 'minChars', default: 60, unit: '字', meaning: '参加比较的最少字数' },
      ],
      measure: {
        zh: '核实每次活动的实际内容，据实补充并注明日期；今后当场记录，不照搬以往文字。',
        en: 'Find out what each event was really about and add it with the date; take notes on the spot.',
      },
      basis: [cite('检查通报', null, 'C')],
    },
    {
      id: 'G-05',
      cases: [{ severity: 'warn', when: '记录提到的文件、会议或讲话印发在会议日期之后（超前学习）' }],
      parameters: [
        {
          name: 'documents',
          default: ['中国共产党发展党员工作细则：2026-05-11'],
          meaning: '文件名与印发日期对照表，可增补',
        },
      ],
      measure: {
        zh: '对照原始材料核实学习内容和日期，据实更正并注明日期；今后以实际学习材料为准。',
        en: 'Check what was studied and when, and correct it; note what was really read.',
      },
      basis: [cite('检查通报', null, 'C')],
    },
    {
      id: 'G-06',
      cases: [{ severity: 'warn', when: '文中有外地、外单位名称，或“××”“某某”“例：”等模板残留' }],
      parameters: [
        { name: 'ownNames', default: [], meaning: '本地、本单位名称清单' },
        // XXX is a word that templates leave behind, and no mark of unfinished code.
        { name: 'residue', default: ['××', 'XXX', '某某', '例：'], meaning: '模板残留用词' },
      ],
      measure: {
        zh: '核实记录内容，据实更正模板残留和外单位名称并注明日期；今后不套用他人材料。',
        en: 'Check the text, correct what is left of a template, and do not reuse others’ papers.',
      },
      basis: [cite('检查通报', null, 'C')],
    },
    {
      id: 'G-07',
      cases: [{ severity: 'info', when: '在法定休息日开会而没有说明' }],
      parameters: [
        {
          name: 'holidays',
          default: [],
          meaning: '节假日和调休日期表，调休上班日在日期后加“班”；没有日期的年份不作判断',
        },
      ],
      measure: {
        zh: '在记录中如实说明休息日开会的原因；今后会期一般安排在工作日。',
        en: 'Note why the meeting was on a day off; choose working days in future.',
      },
      basis: [cite('地方做法', null, 'L')],
      note: '与S15-9为同一事实时，只在S15-9列出。',
    },
    {
      id: 'G-08',
      cases: [{ severity: 'error', when: '同一人在时间重叠的两项活动中到场，或在请假、出差期间到场' }],
      measure: {
        zh: '对照签到和请假、出差材料核实到场情况，据实更正并注明日期；今后错开时间。',
        en: 'Check attendance against signatures and leave, correct it, and keep events apart.',
      },
      basis: [cite('数据逻辑', null, 'X')],
      note: '与S15-8为同一事实时，只在S15-8列出。',
    },
    {
      id: 'G-09',
      cases: [{ severity: 'info', when: '多次会议时长相同、发言人相同、次次全勤（仅作提示）' }],
      parameters: [{ name: 'n', default: 6, unit: '次', meaning: '连续多少次时提示' }],
      measure: {
        zh: '核实签到和发言记录是否属实，据实更正；今后会上如实签到，当场记录发言。',
        en: 'See whether signatures and notes are true; sign and take notes at the meeting.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'G-10',
      cases: [{ severity: 'info', when: '同一天的主题党日、党员大会、党课全文相同（应分别记录）' }],
      measure: {
        zh: '核实当天各项活动的实际内容，分别据实补记并注明补记日期；今后分开记录。',
        en: 'Find out what each event really dealt with and note them apart, with today’s date.',
      },
      basis: [cite('二手资料', null, 'C')],
      note: '与S14-6为同一事实时，只在S14-6列出。',
    },
    {
      id: 'G-11',
      cases: [{ severity: 'info', when: '总结、述职中引用的次数与台账不一致' }],
      measure: {
        zh: '逐项核对总结、述职引用的次数和台账，据实更正有误的一方并注明日期。',
        en: 'Check the numbers quoted against the ledgers and correct whichever side is wrong.',
      },
      basis: [cite('数据逻辑', null, 'X')],
      note: '与S08-4为同一事实时，只在S08-4列出。',
    },
    {
      id: 'G-12',
      cases: [{ severity: 'error', when: '书记、委员姓名在基本情况、支委会成员、换届选举、会议主持中不一致' }],
      measure: {
        zh: '对照选举结果和批复核对书记、委员姓名及任期，据实更正，各表保持一致。',
        en: 'Check names and terms against election and approval, and make the sheets agree.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'G-13',
      cases: [{ severity: 'info', when: '党小组会次数不等于小组数乘以月数' }],
      measure: {
        zh: '核实各党小组每月开会情况，漏记的据实补记并注明日期，未开的说明原因、尽快召开。',
        en: 'Find out which meetings took place; note those left out, hold those that were not.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'G-14',
      cases: [{ severity: 'error', when: '交纳党费的人员与当月名册不一致' }],
      measure: {
        zh: '对照当月党员名册核对交纳人员，据实更正；漏交的督促补交，误收的按规定退还。',
        en: 'Check who paid against the roster; collect what is missing and return what was taken wrongly.',
      },
      basis: [cite('数据逻辑', null, 'X')],
      note: '与S20-17为同一事实时，只在S20-17列出。',
    },
    {
      id: 'G-15',
      cases: [{ severity: 'info', when: '使用过时的文件名称或提法' }],
      parameters: [{ name: 'wording', default: [], meaning: '过时用语清单，由使用单位填写' }],
      measure: {
        zh: '对照现行文件核对名称和提法，今后的材料规范表述；已归档的原始记录不作改动。',
        en: 'Use the present names and wording from now on; leave filed records as they are.',
      },
      basis: [cite('检查通报', null, 'C')],
    },
  ],
  ['S07', 'S15'],
);
