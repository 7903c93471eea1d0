import { pointsText, sumMilli, type Milli } from '../values/milli';
import { problemAt, type Problem } from '../values/problem';
import { placeName, type Place } from '../workbook/address';
import { comesToWhole, weightForm, wholeText, type WeightForm } from './weight-form';
import type { WeightedPart, WeightSet } from './weight-sets';

/** A weight that an office sets in place of the one that its tables state. */
export interface OwnWeight {
  readonly typed: string;
  /** Where it was typed; `null` where it stands in no cell yet. */
  readonly place: Place | null;
}

/** By the part's key. */
export type OwnWeights = Readonly<Record<string, OwnWeight>>;

/** A part with the weight that counts. */
export interface WeighedPart extends WeightedPart {
  readonly weight: Milli;
}

/** A set of weights with what counts, and how one of them is changed. */
export interface WeighedSet {
  readonly name: string;
  readonly parts: readonly WeighedPart[];
  readonly form: WeightForm;
}

/**
 * The weights that count in one set: an office's own win over those of the tables, and every one that does is told. What can
 * not be used is a problem, and the stated weight stands; so do all stated weights where the own ones would leave nothing but 0.
 */
export function weighSet(set: WeightSet, own: OwnWeights): { weighed: WeighedSet; problems: readonly Problem[] } {
  const form = weightForm(set);
  const problems: Problem[] = [];
  const parts = set.parts.map((part): WeighedPart => {
    const typed = own[part.key];
    const read = typed === undefined ? undefined : form.read(typed.typed);
    if (typed !== undefined && read?.ok === false) problems.push(unusable(part, typed, form));
    return { ...part, weight: read?.ok === true ? read.value : part.stated };
  });
  const changed = parts.filter(({ weight, stated }) => weight !== stated);
  const [first] = changed;
  if (first === undefined) return { weighed: { name: set.name, parts, form }, problems };
  const sum = sumMilli(parts.map(({ weight }) => weight));
  if (sum === 0) {
    const stated = parts.map((part) => ({ ...part, weight: part.stated }));
    const none = at(first, own, 'weight.ownZero', { data: { set: set.name } });
    return { weighed: { name: set.name, parts: stated, form }, problems: [...problems, none] };
  }
  problems.push(...changed.map((part) => taken(part, own)));
  const weights = parts.map(({ weight }) => weight);
  if (!comesToWhole(form, weights)) {
    const data = { set: set.name, sum: pointsText(sum), whole: wholeText(form) };
    problems.push(at(first, own, 'weight.ownSum', { data }));
  }
  return { weighed: { name: set.name, parts, form }, problems };
}

/** Own weights of parts that no table has. */
export function strayWeights(own: OwnWeights, sets: readonly WeighedSet[]): readonly Problem[] {
  const known = new Set(sets.flatMap(({ parts }) => parts.map(({ key }) => key)));
  return Object.entries(own)
    .filter(([key]) => !known.has(key))
    .map(([key, { typed, place }]) => problemOf(place, 'settings.noWeight', { received: typed, data: { key } }));
}

function taken(part: WeighedPart, own: OwnWeights): Problem {
  const without = part.weight === 0 ? '，这一部分不计入总分' : '';
  const data = {
    ...{ part: partName(part), weight: pointsText(part.weight), without },
    ...{ stated: pointsText(part.stated), where: placeName(part.place) },
  };
  return at(part, own, 'weight.own', { received: own[part.key]?.typed ?? '', data });
}

function unusable(part: WeightedPart, own: OwnWeight, form: WeightForm): Problem {
  const data = {
    name: `“${partName(part)}”的权重`,
    fallback: pointsText(part.stated),
    hint: `填法：${form.hint}。`,
  };
  return problemOf(own.place, 'settings.invalid', { received: own.typed, data });
}

function at(part: WeightedPart, own: OwnWeights, code: string, details: Pick<Problem, 'received' | 'data'>): Problem {
  return problemOf(own[part.key]?.place ?? null, code, details);
}

/** At the cell where the weight was typed; one that stands in no cell is the scoring table's problem as little. */
function problemOf(place: Place | null, code: string, details: Pick<Problem, 'received' | 'data'>): Problem {
  return place === null ? { code, sheet: null, ...details } : problemAt(place, code, details);
}

/** The group, or the table where all of it is weighed. */
export function partName({ table, path }: Pick<WeightedPart, 'table' | 'path'>): string {
  return path ?? table;
}
