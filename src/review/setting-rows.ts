import { findStandard, STANDARDS } from '../standards/catalogue';
import { readNumber } from '../values/number';
import { compact } from '../values/text';
import { cellText, type Cell } from '../workbook/cell';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** One line of the 核验设置 sheet: how a setting is shown there and read back. */
export interface SettingRow {
  readonly name: string;
  readonly meaning: string;
  show(settings: Settings): string | number;
  /** `undefined` when the cell does not say a usable value. */
  read(cell: Cell, settings: Settings): Settings | undefined;
}

function numberRow(
  name: string,
  meaning: string,
  [low, high]: readonly [number, number],
  show: (settings: Settings) => number,
  set: (settings: Settings, value: number) => Settings | undefined,
): SettingRow {
  return {
    name,
    meaning,
    show,
    read: (cell, settings) => {
      const number = readNumber(cell);
      return number.ok && number.value >= low && number.value <= high ? set(settings, number.value) : undefined;
    },
  };
}

const gradeRows = DEFAULT_SETTINGS.grades.map((band, index) =>
  numberRow(
    `等次“${band.name}”最低分`,
    '总分（百分制，四舍五入后）达到此分数即评为该等次；示例标准，请按本单位文件修改',
    [0, 100],
    (settings) => settings.grades[index]?.from ?? band.from,
    (settings, from) => ({
      ...settings,
      grades: settings.grades.map((grade, position) => (position === index ? { ...grade, from } : grade)),
    }),
  ),
);

/** In the order in which the sheet shows them. */
export const SETTING_ROWS: readonly SettingRow[] = [
  ...gradeRows,
  numberRow(
    '总分小数位数',
    '0 到 3 的整数；只在最后四舍五入一次',
    [0, 3],
    (settings) => settings.decimals,
    (settings, decimals) => (Number.isInteger(decimals) ? { ...settings, decimals } : undefined),
  ),
  numberRow(
    '自评与得分差距提示比例',
    '自评分与得分相差超过“分值 × 此比例”时提示，0 到 1',
    [0, 1],
    (settings) => settings.selfGapShare,
    (settings, selfGapShare) => ({ ...settings, selfGapShare }),
  ),
  {
    name: '单位类别',
    meaning: '评分表按单位类别（如县直机关、乡镇）分表或分档时填写，与评分表中的说法一致；不分类别填“不分”',
    show: (settings) => (settings.unitType === '' ? '不分' : settings.unitType),
    read: (cell, settings) => {
      const typed = compact(cellText(cell));
      return typed === '' ? undefined : { ...settings, unitType: typed === '不分' ? '' : typed };
    },
  },
  {
    name: '机关层级',
    meaning: '县级及以上机关按《机关条例》，乡镇机关参照执行；填“县级及以上”或“乡镇”',
    show: (settings) => (settings.orgLevel === 'township' ? '乡镇' : '县级及以上'),
    read: (cell, settings) => {
      const typed = compact(cellText(cell));
      if (typed !== '县级及以上' && typed !== '乡镇') return undefined;
      return { ...settings, orgLevel: typed === '乡镇' ? 'township' : 'county+' };
    },
  },
  {
    name: '一票否决标准',
    meaning: '对应评分项得0分即评为最低等次；填标准编号，用顿号分隔，不设否决填“无”；示例标准，请按本单位文件修改',
    show: (settings) => settings.vetoStandards.join('、') || '无',
    read: (cell, settings) => {
      const vetoStandards = readStandards(cellText(cell));
      return vetoStandards === undefined ? undefined : { ...settings, vetoStandards };
    },
  },
];

/**
 * `S02、S04`, `班子健全`, `S02 班子健全`, `无` (an empty list); `undefined` when a word is no standard, or nothing stands
 * there.
 */
export function readStandards(text: string): string[] | undefined {
  const typed = compact(text).toUpperCase();
  if (typed === '无') return [];
  const words = typed.split(/[、,;/]/u).filter((word) => word !== '');
  const ids = words.map((word) => standardOf(word));
  return words.length === 0 || ids.includes(undefined) ? undefined : [...new Set(ids as string[])];
}

function standardOf(word: string): string | undefined {
  const number = /^S(\d{1,2})/u.exec(word)?.[1];
  if (number === undefined) return STANDARDS.find(({ name }) => name === word)?.id;
  const standard = findStandard(`S${number.padStart(2, '0')}`);
  const rest = word.replace(/^S\d{1,2}/u, '');
  return rest === '' || rest === standard?.name ? standard?.id : undefined;
}

/** `S02 班子健全、S04 划分小组`, `无` for none. */
export function showStandards(ids: readonly string[]): string {
  return ids.map((id) => `${id} ${findStandard(id)?.name ?? ''}`.trim()).join('、') || '无';
}
