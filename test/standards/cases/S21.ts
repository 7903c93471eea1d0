import type { FiringCase } from './firing-case';

export const S21_CASES: readonly FiringCase[] = [];
