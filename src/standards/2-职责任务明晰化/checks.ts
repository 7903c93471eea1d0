import type { CheckGroup } from '../check/hit';

export const DUTY_CHECKS: CheckGroup = { checks: [], messages: {} };
