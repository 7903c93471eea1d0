import type { CheckGroup } from '../check/hit';
import { S15_CHECKS } from './S15-checks';
import { S15_MESSAGES } from './S15-messages';

export const ORGANIZATIONAL_LIFE_CHECKS: CheckGroup = { checks: [...S15_CHECKS], messages: { ...S15_MESSAGES } };
