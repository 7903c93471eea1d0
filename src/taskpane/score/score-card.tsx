import { Badge, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ScoreResult } from '../../review/result';
import { pointsText } from '../format/points';
import { useTexts } from '../text/texts';
import { Completeness } from './completeness';
import { Dial } from './dial';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gridTemplateRows: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  dial: { gridColumn: 1, gridRow: '1 / 3' },
  words: { gridColumn: 2, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { gridColumn: 2, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  total: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  side: { color: tokens.colorNeutralForeground2 },
});

/** The one number people come for, with what must be known before quoting it. */
export function ScoreCard({ score }: { score: ScoreResult }) {
  const styles = useStyles();
  const texts = useTexts().score;
  const { total, outOf, fixedTotal, grade, lowest, highest } = score;
  return (
    <section className={styles.card}>
      <div className={styles.line}>
        <h2 className={styles.title}>{texts.title}</h2>
        <Badge appearance={grade === null ? 'outline' : 'filled'} color={grade === null ? 'informative' : 'brand'}>
          {grade ?? texts.provisional}
        </Badge>
      </div>
      <div className={styles.dial}>
        <Dial share={total === null ? null : total / outOf}>
          <span className={styles.total}>{total === null ? texts.none : pointsText(total)}</span>
          <Caption1 className={styles.side}>{texts.outOf(pointsText(outOf))}</Caption1>
        </Dial>
      </div>
      <div className={styles.words}>
        {fixedTotal !== total && <Caption1 className={styles.side}>{texts.fixed(pointsText(fixedTotal))}</Caption1>}
        {!score.complete && lowest !== null && highest !== null && (
          <Caption1>{texts.range(pointsText(lowest), pointsText(highest))}</Caption1>
        )}
        <Completeness score={score} />
      </div>
    </section>
  );
}
