import { useEffect, useRef } from 'react';
import { heirOf, pathOf, type Step } from './focus-heir';

/**
 * Sees to it that the focus is not lost with a button that an action takes away: from the page's beginning a person at the
 * keyboard would have to come all the way back. Never takes the focus from anything, nor from the sheet. Stands in the part of
 * the page that it looks after.
 */
export function FocusKeeper() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const root = here.current?.parentElement;
    return root === null || root === undefined ? undefined : keepFocus(root);
  }, []);
  return <span ref={here} hidden />;
}

function keepFocus(root: HTMLElement): () => void {
  let path: readonly Step[] = [];
  const onFocus = (event: FocusEvent): void => {
    path = event.target instanceof Element ? pathOf(event.target, root) : [];
  };
  const onBlur = (): void => {
    queueMicrotask(() => {
      const left = path[0]?.element;
      // Who clicks beside everything wants no focus. A window that is left keeps its own.
      if (left?.isConnected === true && document.activeElement !== left) path = [];
    });
  };
  const observer = new MutationObserver(() => {
    const lost = path[0]?.element;
    if (lost === undefined || lost.isConnected || document.activeElement !== document.body) return;
    const heir = document.hasFocus() ? heirOf(path) : null;
    path = [];
    heir?.focus({ preventScroll: true });
    heir?.scrollIntoView({ block: 'nearest' });
  });
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', onBlur);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', onBlur);
    observer.disconnect();
  };
}
