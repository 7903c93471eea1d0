import type { CheckGroup } from '../check/hit';
  checks: [...S13_CHECKS, ...S14_CHECKS, ...S15_CHECKS, ...S16_CHECKS, ...S17_CHECKS],
  messages: { ...S13_MESSAGES, ...S14_MESSAGES, ...S15_MESSAGES, ...S16_MESSAGES, ...S17_MESSAGES },
