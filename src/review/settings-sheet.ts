import { correctionKey, type ItemMapping } from '../rubric/mapping';
import type { ColumnCorrections } from '../rubric/layout/columns';
import type { WeighedSet } from '../rubric/own-weights';
import type { Rubric } from '../rubric/rubric';
import { HOLIDAYS } from '../standards/check/parameters';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { ColumnLook, SheetPlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import { OWN_MARK, OWN_SHEETS, type OwnSheetState } from './own-sheets';
import { COLUMNS_TABLE_WIDTHS, putColumns, readColumnCorrections } from './columns-table';
import { readHolidays } from './holidays-table';
import { readParameters } from './parameters-table';
import { HOLIDAY_KINDS, putHolidays } from './plan-holidays';
import { putParameters } from './plan-parameters';
import { putWeights } from './plan-weights';
import { SIDE_TABLES } from './settings-layout';
import type { ChangedContents } from './setting-changes';
import { readStandards, SETTING_ROWS, showStandards } from './setting-rows';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { putWaivers, readRuleWaivers, withWaiverColumns } from './waivers-table';
import { readWeights } from './weights-table';

const FIRST_ROW = 4;
const MAPPING_HEADER = '更正为';
const MAPPING_TITLES = ['评分表', '评分项', '自动识别', MAPPING_HEADER, '条目编号'];
const NAME = 1;
const VALUE = 2;
/** Columns of the mapping table. */
const MAP = { sheet: 1, item: 2, recognised: 3, corrected: 4, key: 5 } as const;

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Settings as the sheet has them; a value that makes no sense is a problem at its cell and the default stands. */
export function readSettings(grid: Grid | undefined, currentName: (sheet: string) => string): SettingsReading {
  let settings = DEFAULT_SETTINGS;
  const problems: Problem[] = [];
  const mappings: Record<string, readonly string[]> = {};
  if (grid === undefined) return { settings, problems };
  let inMappings = false;
  if (mappingHeaderRow(grid) === undefined) {
    problems.push({ code: 'settings.headerLost', sheet: grid.sheet, data: { name: grid.sheet } });
  }
  for (const row of grid.rows()) {
    const name = cellText(grid.cell(row, NAME)).trim();
    const value = grid.cell(row, inMappings ? MAP.corrected : VALUE);
    const place = { sheet: grid.sheet, row, column: inMappings ? MAP.corrected : VALUE };
    if (cellText(grid.cell(row, MAP.corrected)) === MAPPING_HEADER) inMappings = true;
    else if (inMappings && compact(cellText(value)) !== '') {
      const standards = readStandards(cellText(value));
      if (standards === undefined)
        problems.push(problemAt(place, 'settings.unknownStandard', { received: cellText(value) }));
      else mappings[correctionKey(currentName(name), cellText(grid.cell(row, MAP.key)))] = standards;
    } else if (!inMappings) {
      const setting = SETTING_ROWS.find((candidate) => candidate.name === name);
      if (setting === undefined || value.kind === 'empty') continue;
      const read = setting.read(value, settings);
      if (read === undefined) {
        const data = { name, fallback: setting.show(DEFAULT_SETTINGS) };
        problems.push(problemAt(place, 'settings.invalid', { received: cellText(value), data }));
      } else settings = read;
    }
  }
  if (!settings.grades.every((band, index) => index === 0 || band.from < (settings.grades[index - 1]?.from ?? 0))) {
    const [first] = SETTING_ROWS;
    const row = [...grid.rows()].find((candidate) => cellText(grid.cell(candidate, NAME)).trim() === first?.name) ?? 1;
    problems.push(problemAt({ sheet: grid.sheet, row, column: VALUE }, 'settings.gradesOrder'));
    settings = { ...settings, grades: DEFAULT_SETTINGS.grades };
  }
  const columns = readColumnCorrections(grid);
  const { waivers, problems: waiverProblems } = readRuleWaivers(grid);
  const parameters = readParameters(grid);
  const weights = readWeights(grid, currentName);
  const holidays = readHolidays(grid);
  const ownDays: Settings['parameters'] = holidays.days.length === 0 ? {} : { [HOLIDAYS]: holidays.days };
  return {
    settings: {
      ...settings,
      mappings,
      columns: columns.corrections,
      parameters: { ...parameters.parameters, ...ownDays },
      weights: weights.weights,
      waivers,
    },
    problems: [
      ...problems,
      ...columns.problems,
      ...holidays.problems,
      ...parameters.problems,
      ...weights.problems,
      ...waiverProblems,
    ],
  };
}

/** What the sheet lists of the scoring tables. */
export interface ListedTables {
  readonly rubrics: readonly ListedRubric[];
  /** The weights that they state, with what counts. */
  readonly sets: readonly WeighedSet[];
}

/** A rubric as the sheet lists it. */
export interface ListedRubric {
  readonly rubric: Rubric;
  readonly recognised: ReadonlyMap<string, ItemMapping>;
}

/** Corrections made just now, to be kept in the sheet. */
export interface NewCorrections {
  /** `null` takes a correction back. */
  readonly mappings: Readonly<Record<string, readonly string[] | null>>;
  readonly columns: ColumnCorrections;
  readonly settings?: ChangedContents;
}

/**
 * The sheet as it should be: settings once, then each item with what was recognised and the person's correction, in the
 * person's own words unless `corrections`, made just now, say otherwise. `undefined` when nothing has to change, or when the
 * table's header is no longer where it was and nothing of it may be touched.
 */
export function planSettings(
  own: OwnSheetState,
  { rubrics, sets }: ListedTables,
  { mappings, columns, settings }: NewCorrections,
  currentName: (sheet: string) => string,
): SheetPlan | undefined {
  const { holidays, parameters } = SIDE_TABLES;
  const isWeighed = sets.length > 0;
  const draft = new SheetDraft(own.name, own.grid, {
    tabColor: '#7F7F7F',
    columns: [
      ...withWaiverColumns(
        looks([26, 30, 30, 60, 24, 4, ...COLUMNS_TABLE_WIDTHS, 4, ...holidays.widths, 4, ...parameters.widths]),
      ),
      ...(isWeighed ? looks([4, 4, ...SIDE_TABLES.weights.widths]) : []),
    ],
    merges: [
      { top: 2, bottom: 2, left: 1, right: MAP.key },
      ...[holidays, parameters, ...(isWeighed ? [SIDE_TABLES.weights] : [])].map(({ column, widths }) => {
        return { top: 2, bottom: 2, left: column, right: column + widths.length - 1 };
      }),
    ],
    validations: [HOLIDAY_KINDS],
    landscape: true,
  });
  const newHeader = FIRST_ROW + SETTING_ROWS.length + 2;
  if (own.grid === undefined) putFixedPart(draft, newHeader, isWeighed);
  const header = own.grid === undefined ? newHeader : mappingHeaderRow(own.grid);
  if (header === undefined) return undefined;
  const typed = typedCorrections(own.grid, header, currentName);
  const rows = rubrics.flatMap(({ rubric, recognised }) =>
    rubric.items.map((item) => {
      const key = correctionKey(rubric.id, item.key);
      const standards = showStandards(recognised.get(item.key)?.standards ?? []);
      const newer = mappings[key];
      const kept = newer === undefined ? (typed.get(key)?.words ?? '') : '';
      const words = newer ? showStandards(newer) : kept;
      typed.delete(key);
      return { sheet: rubric.id, title: item.title, standards, words, key: item.key };
    }),
  );
  // A correction whose item is gone for now is somebody's work, understood or not: it is kept below the others.
  for (const { sheet, key, words } of typed.values()) {
    if (compact(words) !== '') rows.push({ sheet, title: '（评分表中已没有此项）', standards: '无', words, key });
  }
  rows.forEach(({ sheet, title, standards, words, key }, index) => {
    draft
      .text(header + 1 + index, MAP.sheet, sheet, 'text')
      .text(header + 1 + index, MAP.item, title, 'text')
      .text(header + 1 + index, MAP.recognised, standards, 'text')
      .text(header + 1 + index, MAP.corrected, words, 'input')
      .text(header + 1 + index, MAP.key, key, 'note');
  });
  clearRest(draft, own.grid, header + rows.length);
  putColumns(
    draft,
    own.grid,
    rubrics.map(({ rubric }) => rubric),
    columns,
  );
  if (settings !== undefined) putRows(draft, own.grid, header, settings.rows);
  putHolidays(draft, own.grid);
  putParameters(draft, own.grid, settings?.parameters);
  putWeights(draft, own.grid, sets, settings?.weights ?? new Map(), currentName);
  putWaivers(draft, own.grid, settings?.waivers);
  return draft.plan();
}

/** Values changed just now, in the lines of the settings above the table of corrections. */
function putRows(draft: SheetDraft, grid: Grid | undefined, header: number, contents: ChangedContents['rows']): void {
  for (let row = 1; row < header; row += 1) {
    const name = grid === undefined ? SETTING_ROWS[row - FIRST_ROW]?.name : cellText(grid.cell(row, NAME)).trim();
    const content = name === undefined ? undefined : contents.get(name);
    const style = content?.kind === 'number' ? 'inputNumber' : 'inputCentered';
    if (content !== undefined) draft.put(row, VALUE, content, grid === undefined ? style : undefined);
  }
}

/** Rows of the table that are no longer needed; what people noted below it has no key and stays. */
function clearRest(draft: SheetDraft, grid: Grid | undefined, lastRow: number): void {
  for (const row of grid?.rows() ?? []) {
    if (row <= lastRow || grid?.cell(row, MAP.key).kind === 'empty') continue;
    for (let column = 1; column <= MAP.key; column += 1) draft.put(row, column, { kind: 'blank' });
  }
}

interface TypedCorrection {
  readonly sheet: string;
  readonly key: string;
  readonly words: string;
}

/** What people wrote under 更正为, word for word. */
function typedCorrections(
  grid: Grid | undefined,
  header: number,
  currentName: (sheet: string) => string,
): Map<string, TypedCorrection> {
  const typed = new Map<string, TypedCorrection>();
  for (const row of grid?.rows() ?? []) {
    if (grid === undefined || row <= header || grid.cell(row, MAP.key).kind === 'empty') continue;
    const sheet = currentName(cellText(grid.cell(row, MAP.sheet)));
    const key = cellText(grid.cell(row, MAP.key));
    typed.set(correctionKey(sheet, key), { sheet, key, words: cellText(grid.cell(row, MAP.corrected)) });
  }
  return typed;
}

function looks(widths: readonly number[]): ColumnLook[] {
  return widths.map((width) => ({ width }));
}

function putFixedPart(draft: SheetDraft, mappingRow: number, isWeighed: boolean): void {
  const { holidays, parameters, weights } = SIDE_TABLES;
  draft
    .text(1, 1, OWN_SHEETS.settings, 'title')
    .text(1, 3, '→ 节假日', 'link', { sheet: draft.sheet, row: holidays.row, column: holidays.column })
    .text(1, 4, '→ 规则参数', 'link', { sheet: draft.sheet, row: parameters.row, column: parameters.column });
  if (isWeighed)
    draft.text(1, 5, '→ 各部分权重', 'link', { sheet: draft.sheet, row: weights.row, column: weights.column });
  draft.text(2, 1, `${OWN_MARK}。浅黄色单元格可以修改，修改后重新核验即生效。`, 'note');
  ['设置项', '取值', '默认值', '说明'].forEach((title, index) => draft.text(FIRST_ROW - 1, index + 1, title, 'header'));
  SETTING_ROWS.forEach((setting, index) => {
    const value = setting.show(DEFAULT_SETTINGS);
    const content =
      typeof value === 'number' ? ({ kind: 'number', value } as const) : ({ kind: 'text', text: value } as const);
    draft
      .text(FIRST_ROW + index, 1, setting.name, 'text')
      .put(FIRST_ROW + index, 2, content, typeof value === 'number' ? 'inputNumber' : 'inputCentered')
      .put(FIRST_ROW + index, 3, content, typeof value === 'number' ? 'number' : 'textCentered')
      .text(FIRST_ROW + index, 4, setting.meaning, 'note');
  });
  draft.text(
    mappingRow - 1,
    1,
    '评分项与标准的对应：识别有误时，在“更正为”中填写标准编号（如 S02 或 S02、S04；不对应任何标准填“无”）',
    'section',
  );
  MAPPING_TITLES.forEach((title, index) => draft.text(mappingRow, index + 1, title, 'header'));
}

/** Where the table begins, if all its columns are still where they were. */
function mappingHeaderRow(grid: Grid): number | undefined {
  return [...grid.rows()].find((row) =>
    MAPPING_TITLES.every((title, index) => cellText(grid.cell(row, index + 1)) === title),
  );
}
