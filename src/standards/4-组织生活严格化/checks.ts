import type { CheckGroup } from '../check/hit';
import { S13_CHECKS } from './S13-checks';
import { S13_MESSAGES } from './S13-messages';

export const ORGANIZATIONAL_LIFE_CHECKS: CheckGroup = { checks: [...S13_CHECKS], messages: { ...S13_MESSAGES } };
