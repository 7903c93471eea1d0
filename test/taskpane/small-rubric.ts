import type { Workbook } from '../../src/workbook/host';
import { sheet, workbook } from '../support/grid';

/** Three items: one full, one with a point lost, one with a slip of the hand unless `score` is another. */
export function smallRubric({ score = 31 } = {}): Workbook {
  return workbook(
    sheet('评分表', [
      ['某支部验收评分表'],
      ['序号', '考核项目', '分值', '评分标准', '得分', '扣分原因'],
      [1, '班子健全', 40, '缺1名委员扣1分', 39, '缺纪检委员'],
      [2, '按期换届', 30, '未按期换届不得分', 30, null],
      [3, '制定计划', 30, '未制定计划不得分', score, null],
    ]),
  );
}
