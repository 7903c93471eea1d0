import { correctionKey, type ItemMapping } from '../rubric/mapping';
import type { Rubric } from '../rubric/rubric';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { SheetPlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import { OWN_MARK, OWN_SHEETS, type OwnSheetState } from './own-sheets';
import { readStandards, SETTING_ROWS, showStandards } from './setting-rows';
import { DEFAULT_SETTINGS, type Settings } from './settings';

const FIRST_ROW = 4;
const MAPPING_HEADER = '更正为';
const NAME = 1;
const VALUE = 2;
/** Columns of the mapping table. */
const MAP = { sheet: 1, item: 2, recognised: 3, corrected: 4, key: 5 } as const;

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Settings as the sheet has them; a value that makes no sense is a problem at its cell and the default stands. */
export function readSettings(grid: Grid | undefined): SettingsReading {
  let settings = DEFAULT_SETTINGS;
  const problems: Problem[] = [];
  const mappings: Record<string, readonly string[]> = {};
  if (grid === undefined) return { settings, problems };
  let inMappings = false;
  for (const row of grid.rows()) {
    const name = cellText(grid.cell(row, NAME)).trim();
    const value = grid.cell(row, inMappings ? MAP.corrected : VALUE);
    const place = { sheet: grid.sheet, row, column: inMappings ? MAP.corrected : VALUE };
    if (cellText(grid.cell(row, MAP.corrected)) === MAPPING_HEADER) inMappings = true;
    else if (inMappings && compact(cellText(value)) !== '') {
      const standards = readStandards(cellText(value));
      if (standards === undefined)
        problems.push(problemAt(place, 'settings.unknownStandard', { received: cellText(value) }));
      else mappings[correctionKey(name, cellText(grid.cell(row, MAP.key)))] = standards;
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
  return { settings: { ...settings, mappings }, problems };
}

/** The sheet as it should be: settings once, then each item with what was recognised and the person's correction. */
export function planSettings(
  own: OwnSheetState,
  rubrics: readonly {
    readonly rubric: Rubric;
    readonly mappings: ReadonlyMap<string, ItemMapping>;
    readonly recognised: ReadonlyMap<string, ItemMapping>;
  }[],
  settings: Settings,
): SheetPlan | undefined {
  const draft = new SheetDraft(own.name, own.grid, {
    tabColor: '#7F7F7F',
    columns: [{ width: 26 }, { width: 30 }, { width: 30 }, { width: 60 }, { width: 24 }],
    merges: [{ top: 2, bottom: 2, left: 1, right: MAP.key }],
  });
  const mappingRow = FIRST_ROW + SETTING_ROWS.length + 2;
  if (own.grid === undefined) putFixedPart(draft, mappingRow);
  let row = mappingHeaderRow(own.grid) ?? mappingRow;
  const listed = new Set<string>();
  const typed = typedCorrections(own.grid);
  for (const { rubric, mappings, recognised } of rubrics) {
    for (const item of rubric.items) {
      row += 1;
      const mapping = mappings.get(item.key);
      const key = correctionKey(rubric.sheet, item.key);
      listed.add(key);
      draft
        .text(row, MAP.sheet, rubric.sheet, 'text')
        .text(row, MAP.item, item.title, 'text')
        .text(row, MAP.recognised, showStandards(recognised.get(item.key)?.standards ?? []), 'text')
        .text(row, MAP.corrected, correctionText(typed.get(key), mapping), 'input')
        .text(row, MAP.key, item.key, 'note');
    }
  }
  // A correction whose item is gone for now is somebody's work: it is kept below the others.
  for (const [key, standards] of Object.entries(settings.mappings)) {
    if (listed.has(key)) continue;
    row += 1;
    const [sheet = '', ...rest] = key.split('!');
    draft
      .text(row, MAP.sheet, sheet, 'text')
      .text(row, MAP.item, '（评分表中已没有此项）', 'text')
      .text(row, MAP.recognised, '无', 'text')
      .text(row, MAP.corrected, showStandards(standards), 'input')
      .text(row, MAP.key, rest.join('!'), 'note');
  }
  return draft.clear(row + 1, MAP.key).plan();
}

/** What people wrote under 更正为, word for word. */
function typedCorrections(grid: Grid | undefined): ReadonlyMap<string, string> {
  const header = mappingHeaderRow(grid);
  if (grid === undefined || header === undefined) return new Map();
  return new Map(
    [...grid.rows()]
      .filter((row) => row > header)
      .map((row) => [
        correctionKey(cellText(grid.cell(row, MAP.sheet)), cellText(grid.cell(row, MAP.key))),
        cellText(grid.cell(row, MAP.corrected)),
      ]),
  );
}

/** A person's own words stay, also when they could not be understood, unless a newer correction says something else. */
function correctionText(typed: string | undefined, mapping: ItemMapping | undefined): string {
  if (mapping?.by !== 'corrected') return typed ?? '';
  const same = readStandards(typed ?? '')?.join() === mapping.standards.join();
  return same ? (typed ?? '') : showStandards(mapping.standards);
}

function putFixedPart(draft: SheetDraft, mappingRow: number): void {
  draft.text(1, 1, OWN_SHEETS.settings, 'title');
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
  ['评分表', '评分项', '自动识别', MAPPING_HEADER, '条目编号'].forEach((title, index) =>
    draft.text(mappingRow, index + 1, title, 'header'),
  );
}

function mappingHeaderRow(grid: Grid | undefined): number | undefined {
  if (grid === undefined) return undefined;
  return [...grid.rows()].find((row) => cellText(grid.cell(row, MAP.corrected)) === MAPPING_HEADER);
}
