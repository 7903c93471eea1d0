import type { FiringCase } from './firing-case';

export const S23_CASES: readonly FiringCase[] = [];
