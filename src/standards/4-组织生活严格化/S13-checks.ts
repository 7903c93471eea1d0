import type { RuleCheck } from '../check/rule-check';
import { oftenEnough, severalLecturers } from './S13-frequency';
import { countedAsStudy } from './S13-hours';
import { secretariesLecture } from './S13-lecturers';
import { complete, repeated } from './S13-records';

export const S13_CHECKS: readonly RuleCheck[] = [
  { rule: 'S13-1', needs: [], check: oftenEnough },
  { rule: 'S13-2', needs: ['committee', 'committee.post'], check: secretariesLecture },
  { rule: 'S13-3', needs: ['lecture'], check: complete },
  { rule: 'S13-4', needs: ['lecture', 'lecture.title'], check: repeated },
  { rule: 'S13-5', needs: ['lecture', 'lecture.lecturer'], check: severalLecturers },
  { rule: 'S13-6', needs: ['study', 'study.date'], check: countedAsStudy },
];
