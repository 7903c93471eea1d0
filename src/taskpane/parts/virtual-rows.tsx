import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** What most rows are high, before they have been measured; pixels. */
const ROW = 84;

export interface VirtualRowsProps<T> {
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly children: (row: T) => ReactNode;
}

/** Rows of any height of which only those in sight are drawn: thousands scroll as smoothly as ten. */
export function VirtualRows<T>({ rows, keyOf, children }: VirtualRowsProps<T>) {
  const styles = useStyles();
  const [list, setList] = useState<HTMLUListElement | null>(null);
  // The page scrolls in Excel; elsewhere the pane may stand in a box that does.
  const scroller = useMemo(() => (list === null ? null : scrollerOf(list)), [list]);
  const scrollMargin = list === null ? 0 : offsetIn(list, scroller);
  const common = {
    count: rows.length,
    estimateSize: () => ROW,
    getItemKey: (index: number) => keyOf(rows[index] as T),
    overscan: 8,
    scrollMargin,
  };
  const inWindow = useWindowVirtualizer<HTMLLIElement>({ ...common, enabled: scroller === null });
  const inBox = useVirtualizer<HTMLElement, HTMLLIElement>({
    ...common,
    enabled: scroller !== null,
    getScrollElement: () => scroller,
  });
  const virtual = scroller === null ? inWindow : inBox;
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

/** The box around the element that scrolls, `null` where it is the page. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(box).overflowY)) return box;
  }
  return null;
}

/** How far below the beginning of what scrolls the element stands; pixels. */
function offsetIn(element: HTMLElement, scroller: HTMLElement | null): number {
  const { top } = element.getBoundingClientRect();
  if (scroller === null) return Math.round(top + window.scrollY);
  return Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop);
}
