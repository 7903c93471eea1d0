import type { FiringCase } from './firing-case';

export const S14_CASES: readonly FiringCase[] = [];
