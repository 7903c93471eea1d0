import type { CheckGroup } from '../check/rule-check';
import { S18_CHECKS } from './S18-checks';
import { S18_MESSAGES } from './S18-messages';
import { S19_CHECKS } from './S19-checks';
import { S19_MESSAGES } from './S19-messages';
import { S20_CHECKS } from './S20-checks';
import { S20_MESSAGES } from './S20-messages';
import { S21_CHECKS } from './S21-checks';
import { S21_MESSAGES } from './S21-messages';
import { S22_CHECKS } from './S22-checks';
import { S22_MESSAGES } from './S22-messages';

export const MEMBER_CHECKS: CheckGroup = {
  checks: [...S18_CHECKS, ...S19_CHECKS, ...S20_CHECKS, ...S21_CHECKS, ...S22_CHECKS],
  messages: { ...S18_MESSAGES, ...S19_MESSAGES, ...S20_MESSAGES, ...S21_MESSAGES, ...S22_MESSAGES },
};
