import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ScoreResult } from '../../review/result';
import { pointsText } from '../format/points';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  side: { color: tokens.colorNeutralForeground2 },
});

/** The score in one line, for the tabs below which its card does not stand. */
export function ScoreLine({ score }: { score: ScoreResult }) {
  const styles = useStyles();
  const { score: texts } = useTexts();
  const { total, grade, scoredItems, items } = score;
  return (
    <div className={styles.line}>
      <Caption1Strong>
        {texts.title} {total === null ? texts.none : pointsText(total)}
      </Caption1Strong>
      <Caption1>{grade ?? texts.provisional}</Caption1>
      <Caption1 className={styles.side}>{texts.counts(scoredItems, items)}</Caption1>
    </div>
  );
}
