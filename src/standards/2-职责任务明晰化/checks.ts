import type { CheckGroup } from '../check/rule-check';
import { S05_CHECKS } from './S05-checks';
import { S05_MESSAGES } from './S05-messages';
import { S06_CHECKS } from './S06-checks';
import { S06_MESSAGES } from './S06-messages';
import { S07_CHECKS } from './S07-checks';
import { S07_MESSAGES } from './S07-messages';
import { S08_CHECKS } from './S08-checks';
import { S08_MESSAGES } from './S08-messages';
import { S09_CHECKS } from './S09-checks';
import { S09_MESSAGES } from './S09-messages';

export const DUTY_CHECKS: CheckGroup = {
  checks: [...S05_CHECKS, ...S06_CHECKS, ...S07_CHECKS, ...S08_CHECKS, ...S09_CHECKS],
  messages: { ...S05_MESSAGES, ...S06_MESSAGES, ...S07_MESSAGES, ...S08_MESSAGES, ...S09_MESSAGES },
};
