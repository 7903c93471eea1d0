import { date, longText, moneyOrGoods, number, people, text } from '../column-types';
import { dateAndTime } from '../combined';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 走访慰问: one row for each visit. */
export const care = defineSheet({
  kind: 'care',
  name: '走访慰问',
  synonyms: [
    '慰问登记表',
    '困难党员台账',
    '六必访记录',
    '关怀帮扶',
    '走访慰问台账',
    '走访慰问记录',
    '关怀帮扶台账',
    '慰问台账',
  ],
  rhythm: 'recurring',
  combined: [dateAndTime('时间', '慰问时间', '走访时间')],
  columns: {
    seq: number('序号?'),
    date: date('日期*', '慰问日期', '走访日期'),
    people: people('对象*', '慰问对象', '走访对象', '帮扶对象', '姓名', '被慰问人'),
    category: text('类别', '对象类别', '人员类别', '慰问类别', '类型'),
    situation: longText('困难情况', '困难原因', '基本情况', '具体困难'),
    form: text('方式', '慰问方式', '帮扶方式', '形式'),
    amount: moneyOrGoods(
      '金额/物品*',
      '金额',
      '慰问金额',
      '慰问金',
      '慰问金额/物品',
      '慰问金(物)',
      '慰问品',
      '慰问金物',
    ),
    fundedBy: text('资金来源', '经费来源', '来源'),
    visitors: people('慰问人*', '走访人', '走访人员', '慰问人员', '帮扶人', '责任人'),
    signed: text('签收', '签字', '签收人', '本人签字'),
    result: longText('结果', '帮扶结果', '效果', '反馈', '办理结果'),
  },
});

export type CareRecord = RecordOf<typeof care>;
