import { failed, parsed, type Parsed } from '../values/parsed';
import type { Cell } from '../workbook/cell';
import type { Content } from '../workbook/plan';
import { PARAMETER_ROWS } from './parameter-rows';
import { OWN_SHEETS } from './own-sheets';
import { SETTING_ROWS } from './setting-rows';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { asRuleWaiver, type NewWaiver } from './waivers-table';

/**
 * Settings changed since the workbook was read, as a person types them into the 核验设置 sheet; '' goes back to the default.
 * Lines are known by their names (`总分小数位数`), parameters and weights by their keys (`S02-1.committeeFrom`, `基础建设!*`).
 */
export interface SettingChanges {
  readonly rows: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly weights: Readonly<Record<string, string>>;
  /** Waivers to be added to the list. */
  readonly waivers: readonly NewWaiver[];
}

export const NO_CHANGES: SettingChanges = { rows: {}, parameters: {}, weights: {}, waivers: [] };

/** How many of them there are. */
export function countChanges({ rows, parameters, weights, waivers }: SettingChanges): number {
  return [rows, parameters, weights].reduce((sum, typed) => sum + Object.keys(typed).length, waivers.length);
}

/** The settings with one line changed; fails where the line is unknown, or what was typed says no usable value. */
export function withRow(settings: Settings, name: string, typed: string): Parsed<Settings, 'unusable'> {
  const row = SETTING_ROWS.find((candidate) => candidate.name === name);
  if (row === undefined) return failed('unusable');
  const changed = row.read(cellOf(typed.trim() === '' ? String(row.show(DEFAULT_SETTINGS)) : typed), settings);
  const falling = changed?.grades.every((band, index, all) => index === 0 || band.from < (all[index - 1]?.from ?? 0));
  return changed === undefined || !falling ? failed('unusable') : parsed(changed);
}

/** The settings with one parameter changed. */
export function withParameter(settings: Settings, key: string, typed: string): Parsed<Settings, 'unusable'> {
  const row = PARAMETER_ROWS.get(key);
  if (row === undefined) return failed('unusable');
  const others = Object.entries(settings.parameters).filter(([other]) => other !== key);
  if (typed.trim() === '') return parsed({ ...settings, parameters: Object.fromEntries(others) });
  const value = row.form.read(cellOf(typed));
  return value === undefined
    ? failed('unusable')
    : parsed({ ...settings, parameters: { ...Object.fromEntries(others), [key]: value } });
}

/** The settings with one weight changed. Whether it suits the tables is told where they are weighed. */
function withWeight(settings: Settings, key: string, typed: string): Settings {
  const others = Object.entries(settings.weights).filter(([other]) => other !== key);
  const own = typed.trim() === '' ? {} : { [key]: { typed, place: settings.weights[key]?.place ?? null } };
  return { ...settings, weights: { ...Object.fromEntries(others), ...own } };
}

/** All changes one after another; one that is not usable changes nothing. */
export function withChanges(settings: Settings, { rows, parameters, weights, waivers }: SettingChanges): Settings {
  let changed = settings;
  for (const [name, typed] of Object.entries(rows)) {
    const read = withRow(changed, name, typed);
    if (read.ok) changed = read.value;
  }
  for (const [key, typed] of Object.entries(parameters)) {
    const read = withParameter(changed, key, typed);
    if (read.ok) changed = read.value;
  }
  for (const [key, typed] of Object.entries(weights)) changed = withWeight(changed, key, typed);
  const given = waivers.map((waiver) => asRuleWaiver(waiver, OWN_SHEETS.settings));
  return { ...changed, waivers: [...changed.waivers, ...given] };
}

/** What goes into the value cells of changed lines of the sheet. */
export interface ChangedContents {
  readonly rows: ReadonlyMap<string, Content>;
  /** A default is a blank cell there. */
  readonly parameters: ReadonlyMap<string, Content>;
  /** As typed: how one is written depends on the others of its table. */
  readonly weights: ReadonlyMap<string, string>;
  readonly waivers: readonly NewWaiver[];
}

/** `after`: the settings with the changes. */
export function changedContents(
  { rows, parameters, weights, waivers }: SettingChanges,
  after: Settings,
): ChangedContents {
  const known = SETTING_ROWS.filter(({ name }) => Object.hasOwn(rows, name));
  return {
    waivers,
    weights: new Map(Object.entries(weights)),
    rows: new Map(known.map((row) => [row.name, contentOf(row.show(after))])),
    parameters: new Map(
      Object.keys(parameters).flatMap((key): [string, Content][] => {
        const form = PARAMETER_ROWS.get(key)?.form;
        const value = after.parameters[key];
        if (form === undefined) return [];
        return [[key, value === undefined ? { kind: 'blank' } : contentOf(form.show(value))]];
      }),
    ),
  };
}

function cellOf(typed: string): Cell {
  return { kind: 'text', text: typed };
}

function contentOf(shown: string | number): Content {
  return typeof shown === 'number' ? { kind: 'number', value: shown } : { kind: 'text', text: shown };
}
