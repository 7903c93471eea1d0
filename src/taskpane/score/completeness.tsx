import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ScoreResult } from '../../review/result';
import { pointsText } from '../format/points';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

/** How much of the rubric the total speaks for. */
export function Completeness({ score }: { score: ScoreResult }) {
  const styles = useStyles();
  const texts = useTexts().score;
  const { items, scoredItems, missingItems, invalidItems, notApplicablePoints } = score;
  return (
    <div className={styles.counts}>
      <Caption1>{texts.counts(scoredItems, items)}</Caption1>
      {missingItems > 0 && <Caption1>{texts.missing(missingItems)}</Caption1>}
      {invalidItems > 0 && <Caption1>{texts.invalid(invalidItems)}</Caption1>}
      {notApplicablePoints > 0 && <Caption1>{texts.notApplicable(pointsText(notApplicablePoints))}</Caption1>}
    </div>
  );
}
