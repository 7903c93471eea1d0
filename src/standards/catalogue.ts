import { S01 } from './1-组织设置标准化/S01-应建尽建';
import { S02 } from './1-组织设置标准化/S02-班子健全';
import { S03 } from './1-组织设置标准化/S03-按期换届';
import { S04 } from './1-组织设置标准化/S04-划分小组';
import { S05 } from './2-职责任务明晰化/S05-责任落实';
import { S06 } from './2-职责任务明晰化/S06-制定计划';
import { S07 } from './2-职责任务明晰化/S07-建立台账';
import { S08 } from './2-职责任务明晰化/S08-阶段小结';
import { S09 } from './2-职责任务明晰化/S09-年终总结';
import { S10 } from './3-工作机制科学化/S10-议事决策';
import { S11 } from './3-工作机制科学化/S11-述职评议';
import { S12 } from './3-工作机制科学化/S12-检查评比';
import { S13 } from './4-组织生活严格化/S13-上好党课';
import { S14 } from './4-组织生活严格化/S14-活动多样';
import { S15 } from './4-组织生活严格化/S15-会风严谨';
import { S16 } from './4-组织生活严格化/S16-民主评议';
import { S17 } from './4-组织生活严格化/S17-谈话及时';
import { S18 } from './5-党员作用常态化/S18-规范发展';
import { S19 } from './5-党员作用常态化/S19-严格教育';
import { S20 } from './5-党员作用常态化/S20-强化管理';
import { S21 } from './5-党员作用常态化/S21-关怀帮扶';
import { S22 } from './5-党员作用常态化/S22-服务群众';
import { S23 } from './6-保障机制精准化/S23-台账规范';
import { S24 } from './6-保障机制精准化/S24-阵地保障';
import { AUTHENTICITY_RULES } from './authenticity';
import type { Rule } from './rule';
import type { Dimension, DimensionId, Standard } from './standard';

/** 六化, in the order of the source. */
export const DIMENSIONS: readonly Dimension[] = [
  { id: 'organization', name: '组织设置标准化' },
  { id: 'duties', name: '职责任务明晰化' },
  { id: 'mechanism', name: '工作机制科学化' },
  { id: 'organizationalLife', name: '组织生活严格化' },
  { id: 'members', name: '党员作用常态化' },
  { id: 'safeguards', name: '保障机制精准化' },
];

/** 24条, in the order of the source. */
export const STANDARDS: readonly Standard[] = [
  S01,
  S02,
  S03,
  S04,
  S05,
  S06,
  S07,
  S08,
  S09,
  S10,
  S11,
  S12,
  S13,
  S14,
  S15,
  S16,
  S17,
  S18,
  S19,
  S20,
  S21,
  S22,
  S23,
  S24,
];

/** Every rule, by standard; the cross-sheet rules G-01 to G-15 last. */
export const RULES: readonly Rule[] = [...STANDARDS.flatMap(({ rules }) => rules), ...AUTHENTICITY_RULES];

const standardById = new Map<string, Standard>(STANDARDS.map((standard) => [standard.id, standard]));
const ruleById = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

/** By its exact id, `S02`. */
export function findStandard(id: string): Standard | undefined {
  return standardById.get(id);
}

/** By its exact id, `S02-5` or `G-04`. */
export function findRule(id: string): Rule | undefined {
  return ruleById.get(id);
}

export function standardsOf(dimension: DimensionId): readonly Standard[] {
  return STANDARDS.filter((standard) => standard.dimension === dimension);
}
