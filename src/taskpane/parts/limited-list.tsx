import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type Key, type ReactNode } from 'react';
import type { Subject } from '../state/kept';
import { useTexts } from '../text/texts';
import { useKept } from '../use-kept';

const LIMIT = 100;

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

export interface LimitedListProps<T> {
  /** Where it stands, and which of the lists there. */
  readonly page: Subject;
  readonly name: string;
  readonly entries: readonly T[];
  readonly keyOf: (entry: T, index: number) => Key;
  readonly children: (entry: T) => ReactNode;
  readonly limit?: number;
}

/** The first hundred entries, and the rest at the press of a button: thousands of lines would freeze the pane. */
export function LimitedList<T>({ page, name, entries, keyOf, children, limit = LIMIT }: LimitedListProps<T>) {
  const styles = useStyles();
  const { list } = useTexts();
  const [all, setAll] = useKept(page, `all ${name}`, false);
  const rows = useRef<HTMLUListElement>(null);
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    // The button is gone: what it brought takes the focus over.
    if (pressed) rows.current?.querySelector<HTMLElement>(`:scope > :nth-child(${limit + 1})`)?.focus();
  }, [pressed, limit]);
  const shown = all ? entries : entries.slice(0, limit);
  return (
    <>
      <ul ref={rows} className={styles.list}>
        {shown.map((entry, index) => (
          <li key={keyOf(entry, index)} {...(pressed && index === limit && { tabIndex: -1 })}>
            {children(entry)}
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setAll(true);
            setPressed(true);
          }}
        >
          {list.showAll(entries.length)}
        </Button>
      )}
    </>
  );
}
