import type { FiringCase } from './firing-case';

export const S17_CASES: readonly FiringCase[] = [];
