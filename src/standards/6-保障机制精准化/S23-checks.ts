import type { RuleCheck } from '../check/rule-check';
import { requiredCells } from './S23-blanks';
import { soundCells } from './S23-cells';
import { dateStyles } from './S23-dates';
import { sameSpelling } from './S23-names';
import { rowsInOrder } from './S23-rows';
import { yearOfTitle } from './S23-year';

export const S23_CHECKS: readonly RuleCheck[] = [
  { rule: 'S23-1', needs: [], sweep: dateStyles },
  { rule: 'S23-2', needs: [], sweep: requiredCells },
  { rule: 'S23-3', needs: [], sweep: soundCells },
  { rule: 'S23-4', needs: [], sweep: rowsInOrder },
  { rule: 'S23-5', needs: [], check: yearOfTitle },
  { rule: 'S23-6', needs: ['roster'], sweep: sameSpelling },
];
