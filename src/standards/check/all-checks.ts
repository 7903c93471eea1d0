import { ORGANIZATION_CHECKS } from '../1-组织设置标准化/checks';
import { DUTY_CHECKS } from '../2-职责任务明晰化/checks';
import { MECHANISM_CHECKS } from '../3-工作机制科学化/checks';
import { ORGANIZATIONAL_LIFE_CHECKS } from '../4-组织生活严格化/checks';
import { MEMBER_CHECKS } from '../5-党员作用常态化/checks';
import { SAFEGUARD_CHECKS } from '../6-保障机制精准化/checks';
import { AUTHENTICITY_CHECKS } from '../authenticity-checks';
import type { CheckGroup, RuleCheck } from './rule-check';

export const CHECK_GROUPS: readonly CheckGroup[] = [
  ORGANIZATION_CHECKS,
  DUTY_CHECKS,
  MECHANISM_CHECKS,
  ORGANIZATIONAL_LIFE_CHECKS,
  MEMBER_CHECKS,
  SAFEGUARD_CHECKS,
  AUTHENTICITY_CHECKS,
];

export const ALL_CHECKS: readonly RuleCheck[] = CHECK_GROUPS.flatMap(({ checks }) => checks);
