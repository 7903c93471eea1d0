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
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S23-2',
      cases: [{ severity: 'warn', when: '必填栏空白（没有写“无”或“—”）' }],
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
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S23-4',
      cases: [
        { severity: 'warn', when: '有重复的行' },
        { severity: 'info', when: '序号不连续' },
      ],
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S23-5',
      cases: [{ severity: 'error', when: '表题年份与记录年份不一致' }],
      basis: [cite('数据逻辑', null, 'X')],
      note: '述职评议、民主评议、总结、组织生活会可延续到次年，不算不一致。',
    },
    {
      id: 'S23-6',
      cases: [{ severity: 'warn', when: '同一人的姓名在各表中写法不同' }],
      basis: [cite('数据逻辑', null, 'X')],
    },
  ],
});
