import type { FiringCase } from './firing-case';

export const S07_CASES: readonly FiringCase[] = [];
