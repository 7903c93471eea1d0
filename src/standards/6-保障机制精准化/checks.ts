import type { CheckGroup } from '../check/hit';
import { S24_CHECKS } from './S24-checks';
import { S24_MESSAGES } from './S24-messages';

export const SAFEGUARD_CHECKS: CheckGroup = { checks: [...S24_CHECKS], messages: { ...S24_MESSAGES } };
