import { useEffect, useMemo, useState } from 'react';
import type { Review } from '../../review/review';
import { countChanges, NO_CHANGES, withParameter, withRow, type SettingChanges } from '../../review/setting-changes';
import { weightGroups, type WeightGroup } from '../../review/weight-groups';
import { usePane, usePaneState } from '../pane-context';
import { useKept } from '../use-kept';

/** Typing has to pause for this long before the effect is worked out; milliseconds. */
const PAUSE = 300;

export interface Changes {
  readonly typed: SettingChanges;
  /** What the review would come to; `null` while nothing usable has been changed or it is being worked out. */
  readonly effect: Review | null;
  /** Whether everything typed can be used. */
  readonly usable: boolean;
  typeRow(name: string, typed: string): void;
  typeParameter(key: string, typed: string): void;
  typeWeight(key: string, typed: string): void;
  isRowUsable(name: string): boolean;
  isParameterUsable(key: string): boolean;
  /** The weights of the scored tables with what was typed. */
  readonly weightGroups: readonly WeightGroup[];
  /** Forgets what was typed. */
  clear(): void;
}

/** What `typed` would make of the review that it was tried on. */
interface Effect {
  readonly of: SettingChanges;
  readonly on: Review;
  readonly review: Review | null;
}

/** What has been typed into the settings and is not kept yet, with its effect on the result. */
export function useChanges(review: Review): Changes {
  const { settings } = review;
  const pane = usePane();
  const { pending, written } = usePaneState();
  const [kept, setTyped] = useKept<SettingChanges>('page:settings', 'typed', NO_CHANGES);
  // Of a table that is no longer weighed nothing can be shown, put right or kept.
  const typed = useMemo(() => withoutStrayWeights(review, kept), [review, kept]);
  const [effect, setEffect] = useState<Effect | null>(null);
  const isRowUsable = (name: string): boolean =>
    typed.rows[name] === undefined || withRow(settings, name, typed.rows[name]).ok;
  const isParameterUsable = (key: string): boolean =>
    typed.parameters[key] === undefined || withParameter(settings, key, typed.parameters[key]).ok;
  const groups = weightGroups(review, typed.weights);
  const usable =
    Object.keys(typed.rows).every(isRowUsable) &&
    Object.keys(typed.parameters).every(isParameterUsable) &&
    groups.every(({ fields }) => fields.every(({ fault }) => fault === null));
  const changed = typed !== NO_CHANGES;
  useEffect(() => {
    if (!changed || !usable) return undefined;
    let outdated = false;
    const timer = setTimeout(() => {
      void pane.tryOut(together(written ? NO_CHANGES : pending.changes, typed)).then((tried) => {
        if (!outdated) setEffect({ of: typed, on: review, review: tried });
      });
    }, PAUSE);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [pane, review, typed, changed, usable, pending, written]);
  return {
    typed,
    effect: effect !== null && effect.of === typed && effect.on === review ? effect.review : null,
    usable: changed && usable,
    typeRow: (name, text) => setTyped({ ...typed, rows: { ...typed.rows, [name]: text } }),
    typeParameter: (key, text) => setTyped({ ...typed, parameters: { ...typed.parameters, [key]: text } }),
    typeWeight: (key, text) => setTyped({ ...typed, weights: { ...typed.weights, [key]: text } }),
    isRowUsable,
    isParameterUsable,
    weightGroups: groups,
    clear: () => setTyped(NO_CHANGES),
  };
}

function withoutStrayWeights(review: Review, typed: SettingChanges): SettingChanges {
  const keys = new Set(weightGroups(review, {}).flatMap(({ fields }) => fields.map(({ key }) => key)));
  const weights = Object.entries(typed.weights);
  const known = weights.filter(([key]) => keys.has(key));
  if (known.length === weights.length) return typed;
  const left = { ...typed, weights: Object.fromEntries(known) };
  return countChanges(left) === 0 ? NO_CHANGES : left;
}

/** Later changes win over earlier ones. */
export function together(earlier: SettingChanges, later: SettingChanges): SettingChanges {
  return {
    rows: { ...earlier.rows, ...later.rows },
    parameters: { ...earlier.parameters, ...later.parameters },
    weights: { ...earlier.weights, ...later.weights },
    waivers: [...earlier.waivers, ...later.waivers],
  };
}
