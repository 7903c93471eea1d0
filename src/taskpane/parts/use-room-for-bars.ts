import { useLayoutEffect, useRef, type RefObject } from 'react';
import { scrollerOf } from './scroller';

/** As high as the bars may become at 320 px: buttons, score and tabs above, the effect of changed settings below. */
const [ABOVE, BELOW] = ['120px', '140px'];

/** For what stands in the bars: it is in sight already, and nothing is to be scrolled for it. */
export const IN_TOP_BAR = { '& *': { scrollMarginTop: `-${ABOVE}`, scrollMarginBottom: ABOVE } } as const;
export const IN_BOTTOM_BAR = { '& *': { scrollMarginTop: BELOW, scrollMarginBottom: `-${BELOW}` } } as const;

/** What gets the focus is scrolled clear of the bars that stay in sight (WCAG 2.4.11). To be put on the pane's outermost element. */
export function useRoomForBars<E extends HTMLElement>(): RefObject<E | null> {
  const pane = useRef<E>(null);
  useLayoutEffect(() => {
    if (pane.current === null) return undefined;
    const { style } = scrollerOf(pane.current) ?? document.documentElement;
    style.scrollPaddingBlock = `${ABOVE} ${BELOW}`;
    return () => {
      style.scrollPaddingBlock = '';
    };
  }, []);
  return pane;
}
