import type { CheckGroup } from '../check/hit';

export const ORGANIZATIONAL_LIFE_CHECKS: CheckGroup = { checks: [], messages: {} };
