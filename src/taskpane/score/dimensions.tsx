import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { DimensionResult } from '../../review/result';
import { pointsText } from '../format/points';
import { Section } from '../parts/section';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  track: {
    height: '6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    // Forced colours paint over backgrounds; the outline and the system colour below keep the bar readable.
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** 六化 as bars. The bars repeat the numbers beside them, so only the numbers are read out. */
export function Dimensions({ dimensions }: { dimensions: readonly DimensionResult[] }) {
  const styles = useStyles();
  const texts = useTexts().score;
  return (
    <Section title={texts.dimensions}>
      <ul className={styles.list}>
        {dimensions.map(({ id, name, score, outOf, ratio }) => (
          <li key={id}>
            <div className={styles.line}>
              <Body1>{name}</Body1>
              <Body1 className={styles.number}>
                {score === null ? texts.noneScored : `${pointsText(score)} / ${pointsText(outOf)}`}
              </Body1>
            </div>
            <div className={styles.track} aria-hidden>
              <div className={styles.fill} style={{ width: `${(ratio ?? 0) * 100}%` }} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
