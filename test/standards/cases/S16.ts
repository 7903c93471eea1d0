import type { FiringCase } from './firing-case';

export const S16_CASES: readonly FiringCase[] = [];
