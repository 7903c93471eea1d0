import type { CheckGroup } from './check/hit';

export const AUTHENTICITY_CHECKS: CheckGroup = { checks: [], messages: {} };
