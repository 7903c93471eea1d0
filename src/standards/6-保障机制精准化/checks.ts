import type { CheckGroup } from '../check/hit';
import { S23_CHECKS } from './S23-checks';
import { S23_MESSAGES } from './S23-messages';

export const SAFEGUARD_CHECKS: CheckGroup = { checks: [...S23_CHECKS], messages: { ...S23_MESSAGES } };
