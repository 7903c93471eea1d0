import fc from 'fast-check';
import { buildXlsx } from '../../src/hosts/xlsx/new-workbook';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { review } from '../../src/review/review';
import { DEFAULT_RUBRIC } from '../../src/rubric/default-rubric';
import { cellName } from '../../src/workbook/address';
import type { Content } from '../../src/workbook/plan';
import { SheetDraft } from '../../src/workbook/sheet-draft';
import { errorCells, recalculated, valueAt, type Verdict } from './verdict';

const AS_OF = { asOf: '2026-11-22' };
const TITLES = ['序号', '类别', '考核项目', '分值', '扣分', '得分', '扣分原因'];

/** What people type into 扣分 and 得分. */
const amount: fc.Arbitrary<Content> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Content>({ kind: 'blank' }) },
  {
    weight: 4,
    arbitrary: fc.integer({ min: 0, max: 50 }).map((eighths): Content => ({ kind: 'number', value: eighths / 8 })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        '3分',
        '满分',
        '扣1分',
        '—',
        '不涉及',
        '√',
        '3/5',
        '0,5',
        '约3',
        '４',
        '-1',
        '２．５分',
        ' 3 ',
        '得2分',
        '0',
        '缺',
      )
      .map((text): Content => ({ kind: 'text', text })),
  },
);

/** Tables of random entries, always the same ones: every total LibreOffice computes must be the engine's. */
export async function judgeRandomTables(verdict: Verdict, count: number): Promise<void> {
  const tables = fc.sample(fc.array(fc.tuple(amount, amount), { minLength: 3, maxLength: 19 }), {
    numRuns: count,
    seed: 20261122,
  });
  for (const [index, rows] of tables.entries()) {
    const host = openXlsx(table(rows), '随机.xlsx');
    const { result, plan } = review(await host.read(), AS_OF);
    await host.apply(plan);
    const judged = await recalculated(host);
    const name = `random table ${index + 1}`;
    verdict.check(`${name} total`, valueAt(judged, '评分结果', 'D5') || null, result.score?.total ?? null);
    verdict.check(`${name} check cell`, valueAt(judged, '评分结果', 'D9'), '一致');
    verdict.check(
      `${name} own total`,
      Number(valueAt(judged, '验收评分表', cellName(rows.length + 2, 6)) ?? 0),
      result.score?.fixedTotal,
    );
    verdict.check(`${name} formula errors`, errorCells(judged), '');
    verdict.check(`${name} second run`, review(judged, AS_OF).plan.sheets.length, 0);
  }
}

function table(rows: readonly (readonly [Content, Content])[]): Uint8Array {
  const draft = new SheetDraft('验收评分表', undefined, { columns: [] });
  TITLES.forEach((title, column) => draft.text(1, column + 1, title));
  rows.forEach(([deduction, score], index) => {
    const item = DEFAULT_RUBRIC[index];
    if (item === undefined) return;
    const row = index + 2;
    draft.put(row, 1, { kind: 'number', value: item.seq }).text(row, 2, item.category).text(row, 3, item.title);
    // Some offices type the unit with the points.
    draft.put(
      row,
      4,
      index % 6 === 5 ? { kind: 'text', text: `${item.points}分` } : { kind: 'number', value: item.points },
    );
    draft.put(row, 5, deduction).put(row, 6, score);
  });
  const sheet = draft.text(rows.length + 2, 3, '合计').plan();
  return buildXlsx({ sheets: sheet === undefined ? [] : [sheet] });
}
