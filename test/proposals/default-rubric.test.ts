import { propose } from '../../src/proposals/propose';
import { readRubric } from '../../src/rubric/read-rubric';
import { mapItems } from '../../src/rubric/mapping';
import { scoredItems } from '../../src/rubric/score';
import { rubricTemplate } from '../../src/rubric/template';
import { applied } from '../support/apply';
import { findingOf } from '../support/finding';
import { workbook } from '../support/grid';

const [grid] = applied(workbook(), rubricTemplate()).grids;
const rubric = grid && readRubric(grid);
const mappings = rubric ? mapItems(rubric, {}) : new Map<string, never>();
const items = rubric ? scoredItems(rubric, new Map([...mappings].map(([key, { standards }]) => [key, standards]))) : [];

/** `S02-4:none` is that message of the rule. */
type Case = [rule: string, severity: 'error' | 'warn', item: string, deduction: number | null];

/** What the example table takes off for one finding; `null`: it has no sentence for it. */
const CASES: readonly Case[] = [
  ['S01-1', 'error', '应建尽建与划分小组', 5],
  ['S01-3', 'error', '应建尽建与划分小组', 1],
  ['S01-2', 'warn', '应建尽建与划分小组', 0.5],
  ['S04-3', 'error', '应建尽建与划分小组', 1],
  ['S04-4', 'error', '应建尽建与划分小组', 1],
  ['S02-1', 'error', '班子健全', 5],
  ['S02-4:none', 'error', '班子健全', 5],
  ['S02-5:noDiscipline', 'error', '班子健全', 1],
  ['S02-6', 'error', '班子健全', 1],
  ['S02-9', 'warn', '班子健全', 0.5],
  ['S03-1', 'error', '按期换届', 6],
  ['S03-5', 'error', '按期换届', 3],
  ['S03-10', 'error', '按期换届', 3],
  ['S03-11', 'error', '按期换届', 1],
  ['S03-9', 'warn', '按期换届', 0.5],
  ['S05-1', 'error', '责任落实', 1],
  ['S05-4', 'warn', '责任落实', 0.5],
  ['S06-1', 'error', '制定计划', 3],
  ['S06-2', 'warn', '制定计划', 0.5],
  ['S06-6', 'warn', '制定计划', 1],
  ['S06-3', 'warn', '制定计划', 0.5],
  ['S08-1', 'warn', '阶段小结与年终总结', 1],
  ['S09-1', 'error', '阶段小结与年终总结', 2],
  ['S09-3', 'warn', '阶段小结与年终总结', 1],
  ['S08-3', 'warn', '阶段小结与年终总结', null],
  ['S10-1', 'error', '议事决策', 1],
  ['S10-2', 'error', '议事决策', 0.5],
  ['S10-3', 'warn', '议事决策', 0.2],
  ['S10-5', 'error', '议事决策', 2],
  ['S10-10', 'error', '议事决策', 2],
  ['S11-1', 'error', '述职评议', 4],
  ['S11-5', 'warn', '述职评议', 1],
  ['S11-4', 'error', '述职评议', 0.5],
  ['S12-1', 'warn', '检查评比', 1],
  ['S12-4', 'warn', '检查评比', 0.5],
  ['S13-1', 'warn', '上好党课', 1],
  ['S13-3', 'warn', '上好党课', 0.5],
  ['S13-2', 'warn', '上好党课', null],
  ['S14-1', 'error', '活动多样', 0.5],
  ['S14-4', 'warn', '活动多样', 0.5],
  ['S15-1', 'error', '会风严谨', 0.5],
  ['S15-5', 'warn', '会风严谨', 0.2],
  ['S15-8', 'error', '会风严谨', 1],
  ['S16-1', 'error', '民主评议', 2.5],
  ['S16-3', 'error', '民主评议', 2.5],
  ['S16-5', 'warn', '民主评议', 1],
  ['S16-8', 'error', '民主评议', 0.5],
  ['S16-2', 'warn', '民主评议', null],
  ['S17-2', 'error', '谈话及时', 0.4],
  ['S17-5', 'error', '谈话及时', 1],
  ['S18-9', 'error', '规范发展', 2],
  ['S18-4', 'warn', '规范发展', 0.5],
  ['S19-1', 'error', '严格教育与强化管理', 0.45],
  ['S20-1', 'error', '严格教育与强化管理', 0.5],
  ['S20-9', 'warn', '严格教育与强化管理', 0.5],
  ['S20-11', 'error', '严格教育与强化管理', 2],
  ['S21-1', 'warn', '关怀帮扶与服务群众', 1],
  ['S21-2', 'warn', '关怀帮扶与服务群众', 0.5],
  ['S22-4', 'warn', '关怀帮扶与服务群众', 0.5],
  ['S07-1', 'error', '建立台账与台账规范', 1],
  ['G-04', 'warn', '建立台账与台账规范', 1],
  ['G-05', 'warn', '建立台账与台账规范', 1],
  ['G-12', 'error', '建立台账与台账规范', 0.5],
  ['S24-1', 'warn', '阵地保障', 0.5],
  ['S24-3', 'warn', '阵地保障', 1],
];

test.each<Case>([...CASES])('%s (%s) concerns %s: %s points off', (key, severity, title, deduction) => {
  const [rule = '', says] = key.split(':');
  const finding = findingOf(rule, '对象', { severity, ...(says !== undefined && { says }) });
  const proposals = propose(items, { findings: [finding], standards: new Map(), members: 10 });
  const at = proposals.findIndex((one) => (one?.lines.length ?? 0) + (one?.open.length ?? 0) > 0);
  expect(items[at]?.item.title).toBe(title);
  if (deduction === null) expect(proposals[at]?.open).toEqual([finding]);
  else expect(proposals[at]?.deduction).toBe(deduction * 1000);
});

test('党小组 faults take off two points at most, and an item never more than it has', () => {
  const off = (rule: string, count: number): number | null | undefined => {
    const findings = Array.from({ length: count }, (_, index) => findingOf(rule, `第${index}组`));
    return propose(items, { findings, standards: new Map(), members: 10 }).find((one) => one?.lines.length)?.deduction;
  };
  expect(off('S04-3', 3)).toBe(2000);
  expect(off('S10-1', 20)).toBe(7000);
});
