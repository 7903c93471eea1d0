import { useLayoutEffect, useRef } from 'react';
import { usePane } from '../pane-context';
import type { Subject } from '../state/kept';
import { scrollerOf } from './scroller';

export interface KeptScrollProps {
  /** `null` where nobody wants to find it again. */
  readonly page: Subject | null;
}

/**
 * Scrolls to where the page was left, and to its top the first time. Stands at the end of the page, so that all of it is there
 * when it is scrolled.
 */
export function KeptScroll({ page }: KeptScrollProps) {
  const { kept } = usePane();
  const here = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (here.current === null) return undefined;
    const box = scrollerOf(here.current);
    const scrolled = box ?? document.documentElement;
    const before = page === null ? 0 : kept.get(page, 'scroll');
    scrolled.scrollTop = typeof before === 'number' ? before : 0;
    if (page === null) return undefined;
    const remember = () => kept.set(page, 'scroll', scrolled.scrollTop);
    const heard = box ?? document;
    heard.addEventListener('scroll', remember, { passive: true });
    return () => heard.removeEventListener('scroll', remember);
  }, [kept, page]);
  return <span ref={here} hidden />;
}
