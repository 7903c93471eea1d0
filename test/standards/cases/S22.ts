import type { FiringCase } from './firing-case';

export const S22_CASES: readonly FiringCase[] = [];
