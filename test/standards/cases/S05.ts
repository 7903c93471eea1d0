import type { FiringCase } from './firing-case';

export const S05_CASES: readonly FiringCase[] = [];
