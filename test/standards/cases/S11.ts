import type { FiringCase } from './firing-case';

export const S11_CASES: readonly FiringCase[] = [];
