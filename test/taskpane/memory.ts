import { storedColumns, type ColumnMemory, type Columns } from '../../src/taskpane/state/column-memory';

/** A browser's storage with nothing around it. */
export function emptyStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

/** A machine on which these corrections were written before. */
export function remembering(columns: Columns): ColumnMemory {
  const storage = emptyStorage();
  const memory = storedColumns(() => storage);
  memory.remember(columns);
  return memory;
}

export const forgetful = (): ColumnMemory => remembering({});
