import { parsed, failed, type Parsed } from '../../values/parsed';
import type { Problem } from '../../values/problem';
import { RULES } from '../catalogue';
import type { Parameter, RuleId } from '../rule';
import { ownDay } from './own-days';
import { isChoosable } from './parameter-choices';
import type { ParameterValue } from './settings';

/** The parameters of all rules: the catalogue's defaults with an office's own values over them. */
export interface Parameters {
  /** Throws for a parameter that the rule does not have or that is of another type: a fault of ours, not of a user. */
  readonly number: (rule: RuleId, name: string) => number;
  readonly text: (rule: RuleId, name: string) => string;
  readonly flag: (rule: RuleId, name: string) => boolean;
  readonly list: (rule: RuleId, name: string) => readonly string[];
  /** For a parameter that is off until someone sets it. */
  readonly optionalNumber: (rule: RuleId, name: string) => number | null;
  /** Overrides that could not be used; the default holds instead. */
  readonly problems: readonly Problem[];
}

const PARAMETERS: ReadonlyMap<string, Parameter> = new Map(
  RULES.flatMap(({ id, parameters }) => parameters.map((one) => [`${id}.${one.name}`, one] as const)),
);

/** The office's own days off and days worked, entries as `ownDay` reads them. */
export const HOLIDAYS = 'G-07.holidays';

export function parametersWith(overrides: Readonly<Record<string, ParameterValue>>): Parameters {
  const values = new Map([...PARAMETERS].map(([name, one]) => [name, one.default]));
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(overrides)) {
    const usable = usableValue(name, value);
    if (usable.ok) values.set(name, usable.value);
    else problems.push(unusable(name, value));
  }
  problems.push(...unreadDays(values.get(HOLIDAYS)));
  // Some rules ask at every record: the name of a parameter is put together once.
  const known = new Map<RuleId, Map<string, ParameterValue | undefined>>();
  const valueOf = (rule: RuleId, name: string): ParameterValue | undefined => {
    let own = known.get(rule);
    if (own === undefined) known.set(rule, (own = new Map()));
    if (!own.has(name)) own.set(name, values.get(`${rule}.${name}`));
    return own.get(name);
  };
  const typed =
    <Value extends ParameterValue>(isType: (value: ParameterValue) => value is Value) =>
    (rule: RuleId, name: string): Value => {
      const value = valueOf(rule, name);
      if (value === undefined || !isType(value)) throw new TypeError(`no such parameter: ${rule}.${name}`);
      return value;
    };
  return {
    number: typed(isNumber),
    text: typed((value): value is string => typeof value === 'string'),
    flag: typed((value): value is boolean => typeof value === 'boolean'),
    list: typed(isList),
    optionalNumber: typed((value): value is number | null => value === null || isNumber(value)),
    problems,
  };
}

function usableValue(name: string, value: ParameterValue): Parsed<ParameterValue> {
  const parameter = PARAMETERS.get(name);
  if (parameter === undefined) return failed('unknown');
  const { default: standard } = parameter;
  if (isNumber(value) && !isPossible(value, parameter)) return failed('notPossible');
  if (!isChoosable(name, value)) return failed('noChoice');
  // Settings files are read as they are: what is typed as a list of words may hold anything.
  if (isList(value) && !value.every((word: unknown) => typeof word === 'string')) return failed('otherType');
  const sameType = typeof value === typeof standard && isList(value) === isList(standard);
  return value === standard || (value !== null && sameType) || (standard === null && isNumber(value))
    ? parsed(value)
    : failed('otherType');
}

/** Numbers without a unit are shares, such as a similarity: 85 for 0.85 would never be reached. */
function isPossible(value: number, { unit }: Parameter): boolean {
  return Number.isFinite(value) && value >= 0 && (unit !== undefined || value <= 1);
}

/** The others hold all the same. */
function unreadDays(days: ParameterValue | undefined): Problem[] {
  const entries = days !== undefined && isList(days) ? days : [];
  return entries
    .filter((entry) => ownDay(entry) === undefined)
    .map((entry) => ({ code: 'settings.holidayEntry', sheet: null, received: entry, data: { name: HOLIDAYS } }));
}

function unusable(name: string, value: ParameterValue): Problem {
  const fallback = PARAMETERS.get(name)?.default;
  return {
    code: 'settings.invalid',
    sheet: null,
    received: String(value),
    data: { name, fallback: fallback === undefined || fallback === null ? '不设' : String(fallback) },
  };
}

function isNumber(value: ParameterValue): value is number {
  return typeof value === 'number';
}

function isList(value: ParameterValue): value is readonly string[] {
  return Array.isArray(value);
}
