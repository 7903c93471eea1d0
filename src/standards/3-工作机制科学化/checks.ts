import type { CheckGroup } from '../check/hit';
import { S10_CHECKS } from './S10-checks';
import { S10_MESSAGES } from './S10-messages';

export const MECHANISM_CHECKS: CheckGroup = { checks: [...S10_CHECKS], messages: { ...S10_MESSAGES } };
