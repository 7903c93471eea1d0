import { partName, type WeighedSet } from '../rubric/own-weights';
import { comesToWhole, wholeText } from '../rubric/weight-form';
import { pointsText, sumMilli, type Milli } from '../values/milli';
import { placeName } from '../workbook/address';
import type { Review } from './review';
import type { SettingChanges } from './setting-changes';

/** One weight as a form shows it. */
export interface WeightField {
  readonly key: string;
  readonly name: string;
  /** The cell that states the default: `汇总!C3`. */
  readonly where: string;
  readonly standard: string;
  /** What the review goes by. */
  readonly value: string;
  /** How to fill it in, in Chinese. */
  readonly hint: string;
  /** Why what was typed can not be used: by itself, or because nothing of the group would count. */
  readonly fault: 'unusable' | 'allZero' | null;
}

/** Weights that are weighed against each other. */
export interface WeightGroup {
  readonly name: string;
  readonly fields: readonly WeightField[];
  /** What they come to with what was typed, and what they should; `null` while one of them can not be used. */
  readonly sum: { readonly is: string; readonly whole: string; readonly right: boolean } | null;
}

/** The weights that the scored tables state, with changes as typed; '' goes back to what the table states. */
export function weightGroups({ result, weights }: Review, typed: SettingChanges['weights']): readonly WeightGroup[] {
  const counted = new Set(result.rubrics.filter((rubric) => rubric.counted).map(({ id }) => id));
  return weights.filter(({ parts }) => parts.some(({ table }) => counted.has(table))).map((set) => groupOf(set, typed));
}

function groupOf({ name, parts, form }: WeighedSet, typed: SettingChanges['weights']): WeightGroup {
  const weights = parts.map(({ key, weight, stated }): Milli | null => {
    const text = typed[key];
    if (text === undefined) return weight;
    if (text.trim() === '') return stated;
    const read = form.read(text);
    return read.ok ? read.value : null;
  });
  const known = weights.filter((weight) => weight !== null);
  const sum = sumMilli(known);
  const isZero = known.length === parts.length && sum === 0;
  return {
    name,
    fields: parts.map((part, index) => ({
      key: part.key,
      name: partName(part),
      where: placeName(part.place),
      standard: pointsText(part.stated),
      value: pointsText(part.weight),
      hint: form.hint,
      fault: weights[index] === null ? 'unusable' : isZero && typed[part.key] !== undefined ? 'allZero' : null,
    })),
    sum:
      known.length < parts.length
        ? null
        : { is: pointsText(sum), whole: wholeText(form), right: comesToWhole(form, known) },
  };
}
