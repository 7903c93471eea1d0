import { useSyncExternalStore } from 'react';
import { usePane } from './pane-context';
import type { Subject } from './state/kept';

/**
 * State that stays when its component leaves the page, for as long as its subject is there.
 *
 * @param initial how it begins, and what to set it to once it has been sent
 */
export function useKept<T>(about: Subject, field: string, initial: T): readonly [T, (value: T) => void] {
  const { kept } = usePane();
  // One field holds one type of value: each name is used in one place.
  const value = useSyncExternalStore(kept.subscribe, () => kept.get(about, field)) as T | undefined;
  return [
    value === undefined ? initial : value,
    (next) => kept.set(about, field, Object.is(next, initial) ? undefined : next),
  ];
}
