import type { FiringCase } from './firing-case';

export const S09_CASES: readonly FiringCase[] = [];
