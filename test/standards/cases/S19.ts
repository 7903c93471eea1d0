import type { FiringCase } from './firing-case';

export const S19_CASES: readonly FiringCase[] = [];
