import type { FiringCase } from './firing-case';

export const S08_CASES: readonly FiringCase[] = [];
