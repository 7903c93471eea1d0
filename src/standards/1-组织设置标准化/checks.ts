import type { CheckGroup } from '../check/hit';
import { S01_CHECKS } from './S01-checks';
import { S01_MESSAGES } from './S01-messages';

export const ORGANIZATION_CHECKS: CheckGroup = { checks: [...S01_CHECKS], messages: { ...S01_MESSAGES } };
