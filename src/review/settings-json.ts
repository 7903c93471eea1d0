import { failed, parsed, type Parsed } from '../values/parsed';
import type { GradeBand } from '../rubric/settings';
import type { OwnWeights } from '../rubric/own-weights';
import { COLUMN_MEANINGS } from '../rubric/rubric';
import { readWeight } from '../values/points';
import type { Cell } from '../workbook/cell';
import { readStandards } from './setting-rows';
import type { Settings } from './settings';

/**
 * Settings from a JSON file: any of `decimals`, `grades` [{name, from}] highest first, `lowestGrade`, `vetoStandards`,
 * `selfGapShare`, `unitType`, `orgLevel` (`county+`, `township`), `parameters` {"S02-1.committeeFrom": 7}, `mappings` {"工作表!条目编号": ["S02"]}, `columns` {"表头": "score"},
 * `weights` {"工作表!部分": 30 or "30%"} (`工作表!*` for a whole table). Fails with a Chinese sentence that names the entry; an unknown
 * entry is refused, so that a slip of the pen is not silently ignored.
 */
export function readSettingsJson(text: string): Parsed<Partial<Settings>> {
  let json: unknown;
  try {
    // Notepad begins its files with a byte order mark.
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return failed('内容不是有效的 JSON');
  }
  if (!isRecord(json)) return failed('最外层应为 { … }');
  for (const [name, value] of Object.entries(json)) {
    const check = CHECKS[name as keyof typeof CHECKS];
    if (!Object.hasOwn(CHECKS, name)) return failed(`没有名为“${name}”的设置`);
    if (!check(value)) return failed(`设置“${name}”的取值无法使用`);
  }
  const { weights, ...settings } = json;
  return parsed({ ...settings, ...(isRecord(weights) && { weights: ownWeights(weights) }) } as Partial<Settings>);
}

/** They stand in no cell; whether they suit the tables only the tables can tell. */
function ownWeights(weights: Readonly<Record<string, unknown>>): OwnWeights {
  return Object.fromEntries(
    Object.entries(weights).map(([key, typed]) => [key, { typed: String(typed), place: null }]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumberIn =
  (low: number, high: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && value >= low && value <= high;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const areStandards = (value: unknown): boolean =>
  Array.isArray(value) && value.every((id) => typeof id === 'string' && readStandards(id)?.[0] === id);

/** Waivers are not among them: each needs a cell of the workbook to answer for it. */
const CHECKS: Readonly<Record<Exclude<keyof Settings, 'waivers'>, (value: unknown) => boolean>> = {
  decimals: (value) => isNumberIn(0, 3)(value) && Number.isInteger(value),
  selfGapShare: isNumberIn(0, 1),
  lowestGrade: isText,
  vetoStandards: areStandards,
  unitType: (value) => typeof value === 'string',
  orgLevel: (value) => value === 'county+' || value === 'township',
  parameters: isRecord,
  columns: (value) =>
    isRecord(value) && Object.values(value).every((meaning) => COLUMN_MEANINGS.some((known) => known === meaning)),
  weights: (value) => isRecord(value) && Object.values(value).every(isWeight),
  mappings: (value) => isRecord(value) && Object.values(value).every(areStandards),
  grades: (value) => Array.isArray(value) && value.length > 0 && value.every(isBand) && isFalling(value),
};

function isWeight(value: unknown): boolean {
  const read = typeof value === 'number' || typeof value === 'string' ? readWeight(cellOf(value)) : undefined;
  return read?.ok === true;
}

function cellOf(typed: number | string): Cell {
  return typeof typed === 'number' ? { kind: 'number', value: typed } : { kind: 'text', text: typed };
}

function isBand(value: unknown): value is GradeBand {
  return isRecord(value) && isText(value['name']) && isNumberIn(0, 100)(value['from']);
}

function isFalling(bands: readonly GradeBand[]): boolean {
  return bands.every((band, index) => index === 0 || band.from < (bands[index - 1]?.from ?? 0));
}
