import type { Content } from '../../workbook/plan';
import type { NamedTally, Statistics } from '../statistics';
import type { TableSheet } from './table-sheet';

const COLUMNS = {
  total: '问题数',
  expected: '应完成',
  done: '完成',
  partly: '基本完成',
  ongoing: '长期坚持',
  waived: '已豁免',
  closed: '已销号',
  overdue: '逾期',
} as const;

/** 整改统计: the whole, then by person, unit and standard. */
export function statisticsTable({ whole, byOwner, byUnit, byStandard }: Statistics, note: string): TableSheet {
  const views: readonly (readonly [string, readonly NamedTally[]])[] = [
    ['总体', [{ name: '全部', ...whole }]],
    ['责任人', byOwner],
    ['责任单位', byUnit],
    ['对应标准', byStandard],
  ];
  return {
    title: '整改统计',
    note,
    columns: [
      { title: '分类', width: 12, style: 'textCentered' },
      { title: '名称', width: 24, style: 'text' },
      ...Object.values(COLUMNS).map((title) => ({ title, width: 10, style: 'number' }) as const),
      { title: '完成率', width: 10, style: 'percent' },
    ],
    rows: views.flatMap(([view, tallies]) => tallies.map((tally) => rowOf(view, tally))),
  };
}

function rowOf(view: string, tally: NamedTally): Content[] {
  return [
    { kind: 'text', text: view },
    { kind: 'text', text: tally.name },
    ...(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((key): Content => ({
      kind: 'number',
      value: tally[key],
    })),
    tally.rate === null ? { kind: 'blank' } : { kind: 'number', value: tally.rate },
  ];
}
