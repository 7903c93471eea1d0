import type { FiringCase } from './firing-case';

export const S06_CASES: readonly FiringCase[] = [];
