import type { CheckGroup } from '../check/hit';
import { S05_CHECKS } from './S05-checks';
import { S05_MESSAGES } from './S05-messages';

export const DUTY_CHECKS: CheckGroup = { checks: [...S05_CHECKS], messages: { ...S05_MESSAGES } };
