import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S21 = defineStandard({
  id: 'S21',
  name: '关怀帮扶',
  dimension: 'members',
  meaning: '对生活困难党员、老党员、因病党员及时走访慰问和帮扶，款物有来源、有签收。',
  evidence: ['走访慰问', '党员名册'],
  judgement: '帮扶是否实在、解决了问题。',
  keywords: [
    '党内激励关怀',
    '党内关怀',
    '激励关怀',
    '关怀激励',
    '关爱党员',
    '关爱帮扶',
    '人文关怀',
    '走访慰问',
    '慰问党员',
    '生活困难党员',
    '困难党员',
    '困难职工',
    '困难帮扶',
    '帮扶救助',
    '老党员',
    '政治生日',
    '光荣在党50年',
    '党内互助',
    '慰问',
  ],
  rules: [
    {
      id: 'S21-1',
      cases: [{ severity: 'warn', when: '有困难党员或老党员名单，而规定时段内没有走访慰问' }],
      parameters: [
        { name: 'newYear', default: '12-15至02-28', meaning: '元旦春节的走访时段' },
        { name: 'julyFirst', default: '06-15至07-10', meaning: '七一的走访时段' },
      ],
      measure: {
        zh: '尽快走访慰问名单上的党员并如实登记；今后在元旦春节和七一前列出走访计划。',
        en: 'Visit those on the list now; plan visits before New Year and 1 July.',
      },
      basis: [
        cite('机关条例', 20, 'A', '职责'),
        cite('教育管理条例', 23, 'A', '职责'),
        cite('地方做法', null, 'L', '时段'),
      ],
    },
    {
      id: 'S21-2',
      cases: [{ severity: 'warn', when: '名单上的党员本年度没有被走访' }],
      parameters: [{ name: 'perYear', default: 1, unit: '次', meaning: '每人每年最少次数' }],
      measure: {
        zh: '尽快走访尚未走访的党员并如实登记；今后按名单安排，年中核对一次。',
        en: 'Visit whoever was not visited; check the list at midyear.',
      },
      basis: [cite('机关条例', 20, 'L'), cite('教育管理条例', 23, 'L')],
    },
    {
      id: 'S21-3',
      cases: [{ severity: 'warn', when: '金额不是数字，或没有资金来源、签收' }],
      measure: {
        zh: '核对慰问款物，据实填写金额、来源和签收情况；今后慰问时当场签收。',
        en: 'Check amount, source and receipt; have it signed for on the spot.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S21-4',
      cases: [{ severity: 'warn', when: '被慰问的党员不在名册上，或重复登记，或日期晚于今天' }],
      measure: {
        zh: '核对被慰问人员和日期，据实更正；重复登记的剔除，不在名册上的注明身份。',
        en: 'Check person and date; take out double entries, and state who is not on the roster.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S21-5',
      cases: [{ severity: 'info', when: '到7月1日党龄满50年，可申报“光荣在党50年”纪念章' }],
      parameters: [{ name: 'years', default: 50, unit: '年', meaning: '党龄' }],
      measure: {
        zh: '查阅档案核对党龄，符合条件的及时报上级党组织申报纪念章。',
        en: 'Check the years against the file and apply for the medal.',
      },
      basis: [cite('通行做法', null, 'M', '2021年起')],
    },
  ],
});
