import { Body1 } from '@fluentui/react-components';
import type { ProblemResult } from '../../review/result';
import { placeOf } from '../format/place';
import { LimitedList } from '../parts/limited-list';
import { PlaceLink } from '../parts/place-link';
import { SeverityIcon } from './severity-icon';
import { useEntryStyles } from './use-entry-styles';

/** Why no scoring table was found, where there is nothing else to show. */
export function ProblemList({ problems }: { problems: readonly ProblemResult[] }) {
  const styles = useEntryStyles();
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
