import { useSyncExternalStore } from 'react';

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/**
 * Whether the pane should be dark: as Office says, or, where Office does not say, as the system prefers.
 *
 * @param officeIsDark reads Office's theme anew at each call: Excel tells nobody when it changes, so it is asked again
 *   whenever the pane comes back into view.
 */
export function useDark(officeIsDark: () => boolean | undefined): boolean {
  return useSyncExternalStore(watchTheme, () => officeIsDark() ?? matchMedia(PREFERS_DARK).matches);
}

function watchTheme(changed: () => void): () => void {
  const media = matchMedia(PREFERS_DARK);
  media.addEventListener('change', changed);
  document.addEventListener('visibilitychange', changed);
  window.addEventListener('focus', changed);
  return () => {
    media.removeEventListener('change', changed);
    document.removeEventListener('visibilitychange', changed);
    window.removeEventListener('focus', changed);
  };
}
