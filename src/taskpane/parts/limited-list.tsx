import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type Key, type ReactNode } from 'react';
import { useTexts } from '../text/texts';

const LIMIT = 100;

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

export interface LimitedListProps<T> {
  readonly entries: readonly T[];
  readonly keyOf: (entry: T, index: number) => Key;
  readonly children: (entry: T) => ReactNode;
  readonly limit?: number;
}

/** The first hundred entries, and the rest at the press of a button: thousands of lines would freeze the pane. */
export function LimitedList<T>({ entries, keyOf, children, limit = LIMIT }: LimitedListProps<T>) {
  const styles = useStyles();
  const { list } = useTexts();
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, limit);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((entry, index) => (
          <li key={keyOf(entry, index)}>{children(entry)}</li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {list.showAll(entries.length)}
        </Button>
      )}
    </>
  );
}
