import { sumMilli } from '../../values/milli';
import type { ExtraItem } from '../rubric';
import type { DraftItem } from './draft';

export interface ByRole {
  readonly base: DraftItem[];
  readonly extras: { readonly role: ExtraItem['role']; readonly draft: DraftItem }[];
}

const VETO = /否决/u;
const PENALTY = /加重扣分|加扣项|另扣项|倒扣|扣分项目?$|减分项|负面清单|重点扣分/u;
const BONUS = /加分|附加分|奖励分|附加项|创新奖/u;

/**
 * Bonus, veto and penalty rows by the words of their category or name, apart from the items that make up the points. A row with
 * points is a veto or a penalty in name only, and a bonus without which the points do not come to `declared` is none.
 */
export function byRole(
  drafts: readonly DraftItem[],
  nameOf: (draft: DraftItem) => string,
  declared: number | null,
): ByRole {
  const roles = drafts.map((draft) => ({ draft, role: roleOf(draft, nameOf(draft)) }));
  const sumOf = (chosen: readonly { draft: DraftItem }[]): number =>
    sumMilli(chosen.map(({ draft }) => draft.stated.points ?? 0));
  const plain = roles.filter(({ role }) => role === undefined);
  const bonus = roles.filter(({ role }) => role === 'bonus');
  const partOfTheWhole = declared === HUNDRED && sumOf(plain) !== HUNDRED && sumOf(plain) + sumOf(bonus) === HUNDRED;
  const base: DraftItem[] = [];
  const extras: { role: ExtraItem['role']; draft: DraftItem }[] = [];
  for (const { draft, role } of roles) {
    if (role === undefined || (role === 'bonus' && partOfTheWhole)) base.push(draft);
    else extras.push({ role, draft });
  }
  return { base, extras };
}

const HUNDRED = 100_000;

function roleOf(draft: DraftItem, name: string): ExtraItem['role'] | undefined {
  const words = [draft.category?.name ?? '', name];
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  const pointed = (draft.stated.points ?? 0) > 0;
  if (has(VETO) && !pointed) return 'veto';
  if (has(PENALTY) && !pointed) return 'penalty';
  return has(BONUS) ? 'bonus' : undefined;
}
