import { configure } from '@testing-library/react';
import { TextEncoder } from 'node:util';

class NoResizing implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** What every browser has and jsdom has not; nothing in a test without layout ever changes its size or its theme. */
export function installBrowserParts(): void {
  const media = Object.assign(new EventTarget(), { matches: false });
  window.matchMedia = () => media as unknown as MediaQueryList;
  window.ResizeObserver = NoResizing;
  window.TextEncoder = TextEncoder;
  // jsdom says no as soon as no element has the focus; the window of a test is the one being used.
  document.hasFocus = () => true;
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  configure({ asyncUtilTimeout: 5000 });
}
