import type { Workbook } from '../../src/workbook/host';
import { sheet, workbook } from './grid';

/** Two tables out of 100 that a 汇总 weighs 40 to 60 (90 and 80 points: 84 in all); the second weighs its two groups 30 to 70. */
export function weighedBook(): Workbook {
  return workbook(
    sheet('汇总', [
      ['序号', '评分表', '权重'],
      [1, '基础建设', 40],
      [2, '作用发挥', 60],
    ]),
    sheet('基础建设', [
      ['考核项目', '分值', '得分', '扣分原因'],
      ['支部设置', 60, 50, '未按期调整'],
      ['工作台账', 40, 40, null],
    ]),
    sheet('作用发挥', [
      ['类别', '考核项目', '分值', '得分', '扣分原因'],
      ['组织生活（占30%）', '三会一课', 100, 100, null],
      ['先锋岗（占70%）', '先锋岗创建', 100, 71.4, '少1个岗位'],
    ]),
  );
}
