import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { RectificationResult } from '../../review/result';
import { placeNamed } from '../format/place';
import { LimitedList } from '../parts/limited-list';
import { PlaceLink } from '../parts/place-link';
import { usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  entry: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  side: { color: tokens.colorNeutralForeground2 },
});

/** The rectification list as the workbook has it, or will have it after the write. */
export default function RectificationList({ entries }: { entries: readonly RectificationResult[] }) {
  const styles = useStyles();
  const { rectify: texts } = useTexts();
  const { reviewed } = usePaneState();
  if (entries.length === 0) return <Body1>{texts.none}</Body1>;
  const sheets = new Set(reviewed?.workbook.grids.map(({ sheet }) => sheet));
  return (
    <div className={styles.list}>
      <Caption1 className={styles.side}>{texts.hint}</Caption1>
      <LimitedList entries={entries} keyOf={({ id }) => id}>
        {({ problem, measure, owner, deadline, status, closure, detected, cell }) => {
          const place = placeNamed(cell);
          return (
            <div className={styles.entry}>
              <Body1 block>{problem}</Body1>
              {measure !== null && <Caption1 block>{texts.measure(measure)}</Caption1>}
              <div className={styles.line}>
                <Badge appearance="outline">{status}</Badge>
                <Caption1>{closure}</Caption1>
                {owner !== null && <Caption1>{texts.owner(owner)}</Caption1>}
                {deadline !== null && <Caption1>{texts.deadline(deadline)}</Caption1>}
                {!detected && <Caption1 className={styles.side}>{texts.gone}</Caption1>}
                {place !== null && sheets.has(place.sheet) && <PlaceLink place={place} />}
              </div>
            </div>
          );
        }}
      </LimitedList>
    </div>
  );
}
