import type { CheckGroup } from '../check/hit';
import { S20_CHECKS } from './S20-checks';
import { S20_MESSAGES } from './S20-messages';

export const MEMBER_CHECKS: CheckGroup = { checks: [...S20_CHECKS], messages: { ...S20_MESSAGES } };
