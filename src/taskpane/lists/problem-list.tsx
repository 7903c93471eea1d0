import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ProblemResult } from '../../review/result';
import { placeOf } from '../format/place';
import { LimitedList } from '../parts/limited-list';
import { PlaceLink } from '../parts/place-link';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Why no scoring table was found, where there is nothing else to show. */
export function ProblemList({ problems }: { problems: readonly ProblemResult[] }) {
  const styles = useStyles();
  return (
    <LimitedList
      page="page:problems"
      name="problems"
      entries={problems}
      keyOf={({ code, sheet, cell }, index) => `${code} ${sheet} ${cell} ${index}`}
    >
      {({ severity, message, sheet, cell }) => {
        const place = placeOf(sheet, cell);
        return (
          <div className={styles.entry}>
            <SeverityIcon severity={severity} />
            <div>
              <Body1 block>{message}</Body1>
              {place ? <PlaceLink place={place} /> : sheet}
            </div>
          </div>
        );
      }}
    </LimitedList>
  );
}
