import type { RubricItem } from '../rubric';

/**
 * A key is the title and 1: renumbering and moving rows leave it alone. Only titles that occur more than once are told
 * apart by their serial numbers, or by their order where those are missing or repeat too.
 */
export function withKeys(items: readonly RubricItem[]): RubricItem[] {
  const counts = new Map<string, number>();
  for (const { title } of items) counts.set(title, (counts.get(title) ?? 0) + 1);
  const used = new Set<string>();
  const orders = new Map<string, number>();
  return items.map((item) => {
    const order = (orders.get(item.title) ?? 0) + 1;
    orders.set(item.title, order);
    const twins = (counts.get(item.title) ?? 0) > 1;
    const numbered = twins && item.seq !== null ? `${item.title}#${item.seq}` : undefined;
    const key = numbered !== undefined && !used.has(numbered) ? numbered : freeKey(item.title, order, used);
    used.add(key);
    return { ...item, key };
  });
}

function freeKey(title: string, order: number, used: ReadonlySet<string>): string {
  let free = order;
  while (used.has(`${title}#${free}`)) free += 1;
  return `${title}#${free}`;
}
