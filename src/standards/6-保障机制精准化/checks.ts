import type { CheckGroup } from '../check/hit';
  checks: [...S24_CHECKS, ...S23_CHECKS],
  messages: { ...S24_MESSAGES, ...S23_MESSAGES },
