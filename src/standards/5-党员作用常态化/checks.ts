import type { CheckGroup } from '../check/hit';
import { S18_CHECKS } from './S18-checks';
import { S18_MESSAGES } from './S18-messages';

export const MEMBER_CHECKS: CheckGroup = { checks: [...S18_CHECKS], messages: { ...S18_MESSAGES } };
