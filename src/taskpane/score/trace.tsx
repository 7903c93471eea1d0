import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ScoreResult } from '../../review/result';
import { placeNamed } from '../format/place';
import { pointsText } from '../format/points';
import { LimitedList } from '../parts/limited-list';
import { PlaceLink } from '../parts/place-link';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** Every figure of the score with its rule and the cells it was computed from. */
export default function Trace({ trace }: { trace: ScoreResult['trace'] }) {
  const styles = useStyles();
  const texts = useTexts().score;
  return (
    <LimitedList entries={trace} keyOf={({ id }) => id}>
      {({ label, value, rule, cells }) => (
        <div className={styles.entry}>
          <div className={styles.line}>
            <Caption1Strong>{label}</Caption1Strong>
            <Caption1Strong>{value === null ? texts.none : pointsText(value)}</Caption1Strong>
          </div>
          <Caption1>{rule}</Caption1>
          {cells.length > 0 && (
            <Caption1 className={styles.cells} role="group" aria-label={`${label} ${texts.traceCells}`}>
              {cells.map((name) => {
                const place = placeNamed(name);
                return place === null ? null : <PlaceLink key={name} place={place} name={name} />;
              })}
            </Caption1>
          )}
        </div>
      )}
    </LimitedList>
  );
}
