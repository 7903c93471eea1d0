import type { CheckGroup } from '../check/hit';

export const SAFEGUARD_CHECKS: CheckGroup = { checks: [], messages: {} };
