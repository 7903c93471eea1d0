import type { CheckGroup } from '../check/rule-check';
import { S23_CHECKS } from './S23-checks';
import { S23_MESSAGES } from './S23-messages';
import { S24_CHECKS } from './S24-checks';
import { S24_MESSAGES } from './S24-messages';

export const SAFEGUARD_CHECKS: CheckGroup = {
  checks: [...S23_CHECKS, ...S24_CHECKS],
  messages: { ...S23_MESSAGES, ...S24_MESSAGES },
};
