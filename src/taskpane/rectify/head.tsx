import {
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { ReviewResult } from '../../review/result';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  overdue: { color: tokens.colorStatusDangerForeground1 },
  side: { color: tokens.colorNeutralForeground2 },
});

export interface HeadProps {
  readonly tally: ReviewResult['rectificationStatistics']['whole'];
  /** How many of the rows people added themselves. */
  readonly byHand: number;
}

/** How far the whole list is. 基本完成 and 长期坚持 stand apart: neither is done. */
export function Head({ tally, byHand }: HeadProps) {
  const styles = useStyles();
  const { rectify: texts } = useTexts();
  const { rate, done, expected, partly, ongoing, overdue } = tally;
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <Caption1>{texts.rate}</Caption1>
        <Subtitle2>{texts.rateOf(rate)}</Subtitle2>
        <Caption1Strong>{texts.done(done, expected)}</Caption1Strong>
      </div>
      <ProgressBar value={rate ?? 0} aria-label={texts.rate} />
      <div className={styles.line}>
        <Caption1>{texts.partly(partly)}</Caption1>
        <Caption1>{texts.ongoing(ongoing)}</Caption1>
        <Caption1 className={mergeClasses(overdue > 0 && styles.overdue)}>{texts.overdue(overdue)}</Caption1>
      </div>
      {byHand > 0 && <Caption1 className={styles.side}>{texts.byHandCount(byHand)}</Caption1>}
    </div>
  );
}
