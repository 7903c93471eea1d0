import { parsed, failed, type Parsed } from '../../values/parsed';
import type { Problem } from '../../values/problem';
import { RULES } from '../catalogue';
import type { RuleId } from '../rule';
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

const DEFAULTS: ReadonlyMap<string, ParameterValue> = new Map(
  RULES.flatMap(({ id, parameters }) => parameters.map((one) => [`${id}.${one.name}`, one.default] as const)),
);

export function parametersWith(overrides: Readonly<Record<string, ParameterValue>>): Parameters {
  const values = new Map(DEFAULTS);
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(overrides)) {
    const usable = usableValue(name, value);
    if (usable.ok) values.set(name, usable.value);
    else problems.push(unusable(name, value));
  }
  const typed =
    <Value extends ParameterValue>(isType: (value: ParameterValue) => value is Value) =>
    (rule: RuleId, name: string): Value => {
      const value = values.get(`${rule}.${name}`);
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
  const standard = DEFAULTS.get(name);
  if (standard === undefined) return failed('unknown');
  if (isNumber(value) && (!Number.isFinite(value) || value < 0)) return failed('notPossible');
  const sameType = typeof value === typeof standard && isList(value) === isList(standard);
  return value === standard || (value !== null && sameType) || (standard === null && isNumber(value))
    ? parsed(value)
    : failed('otherType');
}

function unusable(name: string, value: ParameterValue): Problem {
  const fallback = DEFAULTS.get(name);
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
