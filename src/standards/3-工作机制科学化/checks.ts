import type { CheckGroup } from '../check/rule-check';
import { S10_CHECKS } from './S10-checks';
import { S10_MESSAGES } from './S10-messages';
import { S11_CHECKS } from './S11-checks';
import { S11_MESSAGES } from './S11-messages';
import { S12_CHECKS } from './S12-checks';
import { S12_MESSAGES } from './S12-messages';

export const MECHANISM_CHECKS: CheckGroup = {
  checks: [...S10_CHECKS, ...S11_CHECKS, ...S12_CHECKS],
  messages: { ...S10_MESSAGES, ...S11_MESSAGES, ...S12_MESSAGES },
};
