import type { CheckGroup } from '../check/rule-check';
import { S13_CHECKS } from './S13-checks';
import { S13_MESSAGES } from './S13-messages';
import { S14_CHECKS } from './S14-checks';
import { S14_MESSAGES } from './S14-messages';
import { S15_CHECKS } from './S15-checks';
import { S15_MESSAGES } from './S15-messages';
import { S16_CHECKS } from './S16-checks';
import { S16_MESSAGES } from './S16-messages';
import { S17_CHECKS } from './S17-checks';
import { S17_MESSAGES } from './S17-messages';

export const ORGANIZATIONAL_LIFE_CHECKS: CheckGroup = {
  checks: [...S13_CHECKS, ...S14_CHECKS, ...S15_CHECKS, ...S16_CHECKS, ...S17_CHECKS],
  messages: { ...S13_MESSAGES, ...S14_MESSAGES, ...S15_MESSAGES, ...S16_MESSAGES, ...S17_MESSAGES },
};
