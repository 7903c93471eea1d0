import type { FiringCase } from './firing-case';

export const S18_CASES: readonly FiringCase[] = [];
