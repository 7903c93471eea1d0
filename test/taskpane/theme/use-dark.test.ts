/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useDark } from '../../../src/taskpane/theme/use-dark';

/** A system preference that can change. */
function prefer(dark: boolean) {
  const media = Object.assign(new EventTarget(), { matches: dark });
  window.matchMedia = () => media as unknown as MediaQueryList;
  return media;
}

test('Office’s own theme wins over the system’s', () => {
  prefer(true);
  expect(renderHook(() => useDark(() => false)).result.current).toBe(false);
});

test('where Office does not say, the pane follows the system as it changes', () => {
  const media = prefer(false);
  const { result } = renderHook(() => useDark(() => undefined));
  expect(result.current).toBe(false);
  media.matches = true;
  act(() => void media.dispatchEvent(new Event('change')));
  expect(result.current).toBe(true);
});

test('Office is asked again when the pane comes back into view, and left alone once the pane is gone', () => {
  prefer(false);
  let dark = false;
  let asked = 0;
  const { result, unmount } = renderHook(() => useDark(() => (asked++, dark)));
  dark = true;
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(result.current).toBe(true);
  dark = false;
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(result.current).toBe(false);
  unmount();
  const before = asked;
  window.dispatchEvent(new Event('focus'));
  expect(asked).toBe(before);
});
