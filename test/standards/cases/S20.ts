import type { FiringCase } from './firing-case';

export const S20_CASES: readonly FiringCase[] = [];
