import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S23 = defineStandard({
  id: 'S23',
  name: '台账规范',
  dimension: 'safeguards',
  meaning: '台账内容真实、前后一致，格式统一、填写完整，归档有序，不照抄照搬、不补造。',
  evidence: ['全部台账'],
  judgement: '纸质原件、归档和签字。',
  keywords: [
    '台账管理',
    '台账质量',
    '台账填写',
    '台账记录',
    '台账资料',
    '台账真实',
    '规范填写',
    '填写规范',
    '填写完整',
    '资料归档',
    '整理归档',
    '及时归档',
    '归档',
    '档案管理',
    '档案规范',
    '档案资料',
    '资料规范',
    '资料真实',
    '材料真实',
    '弄虚作假',
    '装订成册',
    '痕迹管理',
    '工作留痕',
    '数据一致',
  ],
  rules: [
    {
      id: 'S23-1',
      cases: [
        { severity: 'info', when: '同一栏日期写法不一' },
        { severity: 'warn', when: '需要写到日的只写到月' },
      ],
      parameters: [{ name: 'style', default: 'YYYY-MM-DD', meaning: '日期写法' }],
      measure: {
        zh: '按统一格式填写日期；需要写到日的，查对原始记录后据实填全。',
        en: 'Use one form of date; find the day in the original notes.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S23-2',
      cases: [{ severity: 'warn', when: '必填栏空白（没有写“无”或“—”）' }],
      measure: {
        zh: '逐项核实空白栏，查得到的据实补填，确实没有的写“无”，查不到的如实说明。',
        en: 'Go through the blanks: fill in what is known, write 无 where there is nothing.',
      },
      basis: [cite('填表说明', null, 'C')],
    },
    {
      id: 'S23-3',
      cases: [
        { severity: 'error', when: '公式出错' },
        { severity: 'info', when: '数字存成了文本' },
        { severity: 'warn', when: '数据区有合并单元格' },
        { severity: 'info', when: '有隐藏行' },
      ],
      measure: {
        zh: '修正公式和单元格格式，拆分合并单元格，取消隐藏行，由专人定期检查表格。',
        en: 'Mend formulas and formats, unmerge cells, show hidden rows, and check regularly.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S23-4',
      cases: [
        { severity: 'warn', when: '有重复的行' },
        { severity: 'info', when: '序号不连续' },
      ],
      measure: {
        zh: '核对重复的行，确属重复的剔除，并重新编排序号；今后登记后当月复核。',
        en: 'Take out what is entered twice, renumber, and review monthly.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S23-5',
      cases: [{ severity: 'error', when: '表题年份与记录年份不一致' }],
      measure: {
        zh: '核对记录的实际年份，登记错表的移到相应年度，表题写错的据实更正。',
        en: 'Check the year; move entries to their year or correct the title.',
      },
      basis: [cite('数据逻辑', null, 'X')],
      note: '述职评议、民主评议、总结、组织生活会可延续到次年，不算不一致。',
    },
    {
      id: 'S23-6',
      cases: [{ severity: 'warn', when: '同一人的姓名在各表中写法不同' }],
      measure: {
        zh: '对照身份证或党员档案核实姓名，据实更正，各表写法保持一致。',
        en: 'Check the name against card or file and write it the same everywhere.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
  ],
});
