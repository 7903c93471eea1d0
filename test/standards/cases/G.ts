import type { FiringCase } from './firing-case';

export const G_CASES: readonly FiringCase[] = [];
