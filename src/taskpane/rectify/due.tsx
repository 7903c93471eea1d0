import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { daysLeft } from '../../review/list-views';
import type { RectificationResult } from '../../review/result';
import { usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

/** From so many days before the last one on an item is marked, as on the sheet. */
const SOON = 10;

const useStyles = makeStyles({
  over: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  soon: { color: tokens.colorStatusWarningForeground3 },
});

/** When an item is due and how many days are left, in words and by colour; nothing for closed ones. */
export function Due({ item }: { item: RectificationResult }) {
  const styles = useStyles();
  const { rectify: texts } = useTexts();
  const asOf = usePaneState().reviewed?.review.result.asOf;
  const { due, overdue, deadline, closure } = item;
  if (closure === '已销号') return null;
  if (due === null || asOf === undefined) return deadline === null ? <Caption1>{texts.noDeadline}</Caption1> : null;
  const days = daysLeft(due, asOf);
  if (overdue) return <Caption1 className={styles.over}>{texts.dueOver(due, -days)}</Caption1>;
  return <Caption1 className={mergeClasses(days <= SOON && styles.soon)}>{texts.dueIn(due, days)}</Caption1>;
}
