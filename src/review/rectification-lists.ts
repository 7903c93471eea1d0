import type { DatedItem } from '../rectification/dated-item';
import { statisticsTable } from '../rectification/lists/statistics-table';
import { planTable, type TableSheet } from '../rectification/lists/table-sheet';
import { listTable } from '../rectification/lists/three-lists';
import type { Statistics } from '../rectification/statistics';
import type { SheetPlan } from '../workbook/plan';
import { OWN_MARK, type OwnSheet, type OwnSheetState } from './own-sheets';

/** 问题清单, 责任清单, 整改清单 and 整改统计, each written whole: what is typed into them is not kept. */
export function planLists(
  own: Readonly<Record<OwnSheet, OwnSheetState>>,
  dated: readonly DatedItem[],
  statistics: Statistics,
  asOf: string,
): SheetPlan[] {
  const note = `${OWN_MARK}，取自整改台账；核验日期：${asOf}。每次生成都整张重写，请勿在此填写。`;
  const tables: readonly (readonly [OwnSheetState, TableSheet])[] = [
    [own.problemList, listTable('问题清单', dated, note)],
    [own.dutyList, listTable('责任清单', dated, note)],
    [own.remedyList, listTable('整改清单', dated, note)],
    [own.statistics, statisticsTable(statistics, note)],
  ];
  return tables.map(([{ name, grid }, table]) => planTable(name, grid, table)).filter((plan) => plan !== undefined);
}
