import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemPoints } from '../../review/insights';
import { placeOf } from '../format/place';
import { LimitedList } from '../parts/limited-list';
import { PlaceLink } from '../parts/place-link';

const LIMIT = 5;

const useStyles = makeStyles({
  entry: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  side: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap', flexShrink: 0 },
});

export interface ItemPointsListProps<T extends ItemPoints> {
  /** Which of the lists of the page. */
  readonly name: string;
  readonly entries: readonly T[];
  /** On the right of the title. */
  readonly amount: (entry: T) => string;
  /** Below the title. */
  readonly note: (entry: T) => string;
}

/** Items that stand out, with the points that make them do so. */
export function ItemPointsList<T extends ItemPoints>({ name, entries, amount, note }: ItemPointsListProps<T>) {
  const styles = useStyles();
  return (
    <LimitedList
      page="page:overview"
      name={name}
      entries={entries}
      keyOf={({ rubric, item }) => `${rubric.id}!${item.key}`}
      limit={LIMIT}
    >
      {(entry) => {
        const { rubric, item } = entry;
        const cell = item.cells.deduction ?? item.cells.score ?? `A${item.row}`;
        const place = placeOf(rubric.sheet, cell);
        return (
          <div className={styles.entry}>
            <div className={styles.line}>
              <Body1>{item.title}</Body1>
              <Body1 className={styles.side}>{amount(entry)}</Body1>
            </div>
            <div className={styles.line}>
              <Caption1>{note(entry)}</Caption1>
              {place !== null && (
                <Caption1 className={styles.side}>
                  <PlaceLink place={place} name={cell} />
                </Caption1>
              )}
            </div>
          </div>
        );
      }}
    </LimitedList>
  );
}
