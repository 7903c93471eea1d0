import { LOST_POINTS_RULE } from '../rubric/lost-points';
import { explain as explainStandard } from '../standards/explain';
import { explainProblem } from './messages';

/** What a rule (`S02-5`), a standard (`S02`) or a problem code (`score.exceedsPoints`) means; `undefined` when unknown. */
export function explain(id: string): string | undefined {
  if (id === LOST_POINTS_RULE) {
    return `${id}\n评分项的得分低于分值时提出，按评分表中填写的扣分原因列入整改台账。\n依据：评分表本身；没有参数。`;
  }
  return explainStandard(id) ?? explainProblem(id);
}
