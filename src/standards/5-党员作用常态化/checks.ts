import type { CheckGroup } from '../check/hit';

export const MEMBER_CHECKS: CheckGroup = { checks: [], messages: {} };
