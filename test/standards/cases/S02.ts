import type { FiringCase } from './firing-case';

export const S02_CASES: readonly FiringCase[] = [];
