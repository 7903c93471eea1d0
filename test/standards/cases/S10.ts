import type { FiringCase } from './firing-case';

export const S10_CASES: readonly FiringCase[] = [];
