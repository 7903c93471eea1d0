import type { FiringCase } from './firing-case';

export const S04_CASES: readonly FiringCase[] = [];
