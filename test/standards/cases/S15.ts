import type { FiringCase } from './firing-case';

export const S15_CASES: readonly FiringCase[] = [];
