import { Badge, Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ScoreResult } from '../../review/result';
import { Section } from '../parts/section';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

/** Conditions beside the score, such as 一票否决. */
export function Gates({ gates }: { gates: ScoreResult['gates'] }) {
  const styles = useStyles();
  const texts = useTexts().score;
  return (
    <Section title={texts.gates}>
      <ul className={styles.list}>
        {gates.map(({ id, label, passed }) => (
          <li key={id} className={styles.line}>
            <Body1>{label}</Body1>
            <Badge appearance="tint" color={passed === null ? 'informative' : passed ? 'success' : 'danger'}>
              {texts.gate(passed)}
            </Badge>
          </li>
        ))}
      </ul>
    </Section>
  );
}
