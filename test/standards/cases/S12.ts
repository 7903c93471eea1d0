import type { FiringCase } from './firing-case';

export const S12_CASES: readonly FiringCase[] = [];
