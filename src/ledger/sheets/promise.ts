import { choice, date, deadline, longText, number, person, text } from '../column-types';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 公开承诺: one row for each promise of a member. */
export const promise = defineSheet({
  kind: 'promise',
  name: '公开承诺',
  synonyms: ['一句话承诺', '承诺践诺', '党员承诺', '公开承诺台账', '承诺践诺台账'],
  rhythm: 'recurring',
  columns: {
    seq: number('序号'),
    name: person('姓名*', '党员姓名', '承诺人'),
    line: text('支部/线', '支部', '条线'),
    promise: longText('承诺内容*', '承诺事项', '承诺', '一句话承诺'),
    madeOn: date('承诺日期*', '承诺时间'),
    dueBy: deadline('完成时限*', '兑现时限', '时限'),
    published: text('公示方式', '公开方式'),
    reviewer: person('审核人'),
    progress: longText('践诺进展', '进展', '践诺情况'),
    kept: choice({
      已兑现: ['兑现', '已完成', '完成', '是'],
      部分兑现: ['部分', '部分完成'],
      未兑现: ['未完成', '否', '进行中'],
    })('兑现情况*', '是否兑现', '完成情况'),
    keptOn: date('兑现日期', '兑现时间', '完成日期'),
    evidence: text('佐证', '佐证材料'),
    rating: text('评诺结果', '评诺'),
    excuse: longText('未兑现原因', '客观原因'),
  },
});

export type PromiseRecord = RecordOf<typeof promise>;
