import type { FiringCase } from './firing-case';

export const S03_CASES: readonly FiringCase[] = [];
