import type { FiringCase } from './cases/firing-case';
import { G_CASES } from './cases/G';
import { S01_CASES } from './cases/S01';
import { S02_CASES } from './cases/S02';
import { S03_CASES } from './cases/S03';
import { S04_CASES } from './cases/S04';
import { S05_CASES } from './cases/S05';
import { S06_CASES } from './cases/S06';
import { S07_CASES } from './cases/S07';
import { S08_CASES } from './cases/S08';
import { S09_CASES } from './cases/S09';
import { S10_CASES } from './cases/S10';
import { S11_CASES } from './cases/S11';
import { S12_CASES } from './cases/S12';
import { S13_CASES } from './cases/S13';
import { S14_CASES } from './cases/S14';
import { S15_CASES } from './cases/S15';
import { S16_CASES } from './cases/S16';
import { S17_CASES } from './cases/S17';
import { S18_CASES } from './cases/S18';
import { S19_CASES } from './cases/S19';
import { S20_CASES } from './cases/S20';
import { S21_CASES } from './cases/S21';
import { S22_CASES } from './cases/S22';
import { S23_CASES } from './cases/S23';
import { S24_CASES } from './cases/S24';

/** For every rule what makes it fire; each standard's in a file of its own. */
export const CASES: readonly FiringCase[] = [
  ...S01_CASES,
  ...S02_CASES,
  ...S03_CASES,
  ...S04_CASES,
  ...S05_CASES,
  ...S06_CASES,
  ...S07_CASES,
  ...S08_CASES,
  ...S09_CASES,
  ...S10_CASES,
  ...S11_CASES,
  ...S12_CASES,
  ...S13_CASES,
  ...S14_CASES,
  ...S15_CASES,
  ...S16_CASES,
  ...S17_CASES,
  ...S18_CASES,
  ...S19_CASES,
  ...S20_CASES,
  ...S21_CASES,
  ...S22_CASES,
  ...S23_CASES,
  ...S24_CASES,
  ...G_CASES,
];
