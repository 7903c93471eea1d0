import type { Milli } from '../../values/milli';
import type { Clause, Fragment } from './clause';
export function parseRule(text: string, context: { readonly points?: Milli | null } = {}): readonly Fragment[] {
  return context.points === -1 ? [] : [{ text, start: 0 }];
}
export function clausesOf(fragments: readonly Fragment[]): Clause[] {
  return fragments.flatMap(({ clause }) => (clause === undefined ? [] : [clause]));
}
