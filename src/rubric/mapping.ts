import { DIMENSIONS, findStandard, STANDARDS, standardsOf } from '../standards/catalogue';
import { standardsByKeyword } from '../standards/keywords';
import type { Rubric, RubricItem } from './rubric';

/** The standards an item is judged by, and how that was found out. */
export interface ItemMapping {
  readonly standards: readonly string[];
  readonly by: 'name' | 'keyword' | 'corrected' | 'none';
}

/** A person's corrections, by `工作表!item key`. */
export type MappingCorrections = Readonly<Record<string, readonly string[]>>;

export function correctionKey(sheet: string, itemKey: string): string {
  return `${sheet}!${itemKey}`;
}

/** Each item's standards by its key; a correction wins over anything recognised. */
export function mapItems(rubric: Rubric, corrections: MappingCorrections): ReadonlyMap<string, ItemMapping> {
  return new Map(
    rubric.items.map((item) => {
      const corrected = corrections[correctionKey(rubric.id, item.key)];
      return [item.key, corrected === undefined ? recognise(item) : { standards: corrected, by: 'corrected' }];
    }),
  );
}

/**
 * By name or keyword in the title; where the title says nothing, by keyword in the content, kept to the standards of the
 * item's own 化 when the category names one. Nothing recognised stays unmapped and is asked.
 */
export function recognise(item: Pick<RubricItem, 'title' | 'content' | 'category'>): ItemMapping {
  const inTitle = standardsByKeyword(item.title);
  if (inTitle.length > 0) {
    const named = inTitle.every(({ standard, keyword }) => findStandard(standard)?.name === keyword);
    return { standards: inOrder(inTitle.map(({ standard }) => standard)), by: named ? 'name' : 'keyword' };
  }
  const dimension = DIMENSIONS.find(({ name }) => item.category?.includes(name) === true);
  const ownStandards = new Set(
    dimension === undefined ? STANDARDS.map(({ id }) => id) : standardsOf(dimension.id).map(({ id }) => id),
  );
  const inContent = standardsByKeyword(item.content).filter(({ standard }) => ownStandards.has(standard));
  const named = inContent.filter(({ standard, keyword }) => findStandard(standard)?.name === keyword);
  const surest = (named.length > 0 ? named : inContent.slice(0, 1)).map(({ standard }) => standard);
  return surest.length > 0
    ? { standards: inOrder(surest), by: named.length > 0 ? 'name' : 'keyword' }
    : { standards: [], by: 'none' };
}

function inOrder(standards: readonly string[]): string[] {
  return [...standards].sort();
}
