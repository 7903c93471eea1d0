import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ScoreResult } from '../../review/result';
import { pointsText } from '../format/points';
import { LimitedList } from '../parts/limited-list';
import { useTexts } from '../text/texts';
import { TraceCells } from './trace-cells';

/** The total, the sum and the dimensions; the items come at the press of a button. */
const LIMIT = 8;

const useStyles = makeStyles({
  entry: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

/** Every figure of the score with its rule and the cells it was computed from. */
export default function Trace({ trace }: { trace: ScoreResult['trace'] }) {
  const styles = useStyles();
  const texts = useTexts().score;
  return (
    <LimitedList page="page:overview" name="trace" entries={trace} keyOf={({ id }) => id} limit={LIMIT}>
      {({ label, value, rule, cells }) => (
        <div className={styles.entry}>
          <div className={styles.line}>
            <Caption1Strong>{label}</Caption1Strong>
            <Caption1Strong>{value === null ? texts.none : pointsText(value)}</Caption1Strong>
          </div>
          <Caption1 block>{rule}</Caption1>
          <TraceCells cells={cells} label={`${label} ${texts.traceCells}`} />
        </div>
      )}
    </LimitedList>
  );
}
