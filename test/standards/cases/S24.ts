import type { FiringCase } from './firing-case';

export const S24_CASES: readonly FiringCase[] = [];
