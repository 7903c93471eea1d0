import type { CheckGroup } from '../check/hit';

export const MECHANISM_CHECKS: CheckGroup = { checks: [], messages: {} };
