import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import type { Subject } from '../state/kept';
import { scrollerOf } from './scroller';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** What most rows are high, before they have been measured; pixels. */
const ROW = 84;

export interface VirtualRowsProps<T> {
  /** The page of which these are the rows; a page has one such list. */
  readonly page: Subject;
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly children: (row: T) => ReactNode;
}

/** Rows of any height of which only those in sight are drawn: thousands scroll as smoothly as ten. */
export function VirtualRows<T>({ page, rows, keyOf, children }: VirtualRowsProps<T>) {
  const styles = useStyles();
  const { kept } = usePane();
  const [list, setList] = useState<HTMLUListElement | null>(null);
  // The page scrolls in Excel; elsewhere the pane may stand in a box that does.
  const scroller = useMemo(() => (list === null ? null : scrollerOf(list)), [list]);
  const scrollMargin = list === null ? 0 : offsetIn(list, scroller);
  // Without the heights that were measured before, the page could not be scrolled to where it was.
  const [measured] = useState(() => (kept.get(page, 'heights') ?? []) as VirtualItem[]);
  const common = {
    count: rows.length,
    estimateSize: () => ROW,
    getItemKey: (index: number) => keyOf(rows[index] as T),
    overscan: 8,
    scrollMargin,
    initialMeasurementsCache: measured,
  };
  const inWindow = useWindowVirtualizer<HTMLLIElement>({ ...common, enabled: scroller === null });
  const inBox = useVirtualizer<HTMLElement, HTMLLIElement>({
    ...common,
    enabled: scroller !== null,
    getScrollElement: () => scroller,
    // Left to itself it would scroll the box back to the top.
    initialOffset: () => scroller?.scrollTop ?? 0,
  });
  const virtual = scroller === null ? inWindow : inBox;
  useLayoutEffect(() => () => kept.set(page, 'heights', virtual.takeSnapshot()), [kept, page, virtual]);
  return (
    <ul ref={setList} className={styles.list} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={String(key)}
          ref={virtual.measureElement}
          data-index={index}
          className={styles.row}
          style={{ transform: `translateY(${start - scrollMargin}px)` }}
          aria-setsize={rows.length}
          aria-posinset={index + 1}
        >
          {children(rows[index] as T)}
        </li>
      ))}
    </ul>
  );
}

/** How far below the beginning of what scrolls the element stands; pixels. */
function offsetIn(element: HTMLElement, scroller: HTMLElement | null): number {
  const { top } = element.getBoundingClientRect();
  if (scroller === null) return Math.round(top + window.scrollY);
  return Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop);
}
