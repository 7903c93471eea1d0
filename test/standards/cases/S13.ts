import type { FiringCase } from './firing-case';

export const S13_CASES: readonly FiringCase[] = [];
