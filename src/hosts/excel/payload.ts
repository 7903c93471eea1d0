/** UTF-8 bytes that one sync may carry: Excel on the web refuses 5 MB, and smaller batches keep Excel responsive. */
export const SYNC_BYTES = 1_600_000;

/** Roughly what a value takes as JSON in UTF-8: Chinese characters three bytes each. */
export function jsonBytes(value: unknown): number {
  if (Array.isArray(value)) {
    let sum = 2;
    for (const item of value) sum += jsonBytes(item) + 1;
    return sum;
  }
  if (typeof value !== 'string') return 8;
  let bytes = 2;
  for (let index = 0; index < value.length; index++) bytes += value.charCodeAt(index) > 0x7f ? 3 : 1;
  return bytes;
}

/** Splits into runs of at most `limit` bytes; an item above the limit has a run to itself. Order is kept. */
export function packByBytes<T>(items: readonly T[], bytesOf: (item: T) => number, limit = SYNC_BYTES): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const group = groups.at(-1);
    if (group === undefined || bytes > room) {
      groups.push([item]);
      room = limit - bytes;
    } else {
      group.push(item);
      room -= bytes;
    }
  }
  return groups;
}

/**
 * Asks for all items at once; when that is refused as too much, for one half after the other. `halve` splits a single
 * item and answers nothing when it cannot be split further.
 */
export async function inHalves<T, R>(
  items: readonly T[],
  ask: (items: readonly T[]) => Promise<R[]>,
  tooMuch: (error: unknown) => boolean,
  halve: (item: T) => readonly T[],
): Promise<R[]> {
  try {
    return await ask(items);
  } catch (error) {
    const [only] = items;
    if (!tooMuch(error) || only === undefined) throw error;
    const middle = Math.ceil(items.length / 2);
    const parts = items.length > 1 ? [items.slice(0, middle), items.slice(middle)] : halve(only).map((half) => [half]);
    if (parts.length === 0) throw error;
    const results: R[] = [];
    for (const part of parts) results.push(...(await inHalves(part, ask, tooMuch, halve)));
    return results;
  }
}
