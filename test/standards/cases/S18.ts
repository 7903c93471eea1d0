import type { FiringCase } from './firing-case';
import { S18_EARLY_CASES } from './S18-early';
import { S18_LATER_CASES } from './S18-later';

export const S18_CASES: readonly FiringCase[] = [...S18_EARLY_CASES, ...S18_LATER_CASES];
