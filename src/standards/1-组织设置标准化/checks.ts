import type { CheckGroup } from '../check/rule-check';
import { S01_CHECKS } from './S01-checks';
import { S01_MESSAGES } from './S01-messages';
import { S02_CHECKS } from './S02-checks';
import { S02_MESSAGES } from './S02-messages';
import { S03_CHECKS } from './S03-checks';
import { S03_MESSAGES } from './S03-messages';
import { S04_CHECKS } from './S04-checks';
import { S04_MESSAGES } from './S04-messages';

export const ORGANIZATION_CHECKS: CheckGroup = {
  checks: [...S01_CHECKS, ...S02_CHECKS, ...S03_CHECKS, ...S04_CHECKS],
  messages: { ...S01_MESSAGES, ...S02_MESSAGES, ...S03_MESSAGES, ...S04_MESSAGES },
};
