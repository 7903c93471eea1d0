import type { CheckGroup } from '../check/hit';

export const ORGANIZATION_CHECKS: CheckGroup = { checks: [], messages: {} };
