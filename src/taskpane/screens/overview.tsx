import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ReviewResult } from '../../review/result';
import { RememberedColumns } from '../columns/remembered-columns';
import { KeptDisclosure } from '../parts/disclosure';
import { Dimensions } from '../score/dimensions';
import { Gates } from '../score/gates';
import { ScoreCard } from '../score/score-card';
import { Standards } from '../score/standards';
import { useTexts } from '../text/texts';
import { FoundRubric } from './found-rubric';
import { LedgerFiles } from './ledger-files';

const Insights = lazy(() => import('../score/insights'));
const Radar = lazy(() => import('../score/radar'));
const Trace = lazy(() => import('../score/trace'));
const UndoWrite = lazy(() => import('./undo-write'));

const useStyles = makeStyles({
  score: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  overview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** The score, what it rests on, and what was read. */
export function Overview({ result }: { result: ReviewResult }) {
  const styles = useStyles();
  const texts = useTexts();
  const { score, rubrics, standards } = result;
  return (
    <div className={styles.overview}>
      <RememberedColumns rubrics={rubrics} />
      {rubrics.length === 0 && <Body1>{texts.ledgersOnly}</Body1>}
      {score && (
        <div className={styles.score}>
          <ScoreCard score={score} />
          <KeptDisclosure about="page:overview" field="trace" label={texts.score.trace}>
            {() => (
              <Suspense>
                <Trace trace={score.trace} />
              </Suspense>
            )}
          </KeptDisclosure>
        </div>
      )}
      {score && score.gates.length > 0 && <Gates gates={score.gates} />}
      {score && (
        <div className={styles.score}>
          <Dimensions dimensions={score.dimensions} />
          <KeptDisclosure about="page:overview" field="radar" label={texts.score.radar}>
            {() => (
              <Suspense fallback={<Body1>{texts.tabs.loading}</Body1>}>
                <Radar dimensions={score.dimensions} />
              </Suspense>
            )}
          </KeptDisclosure>
        </div>
      )}
      <Suspense>
        <Insights result={result} />
      </Suspense>
      <Standards standards={standards} />
      {rubrics.map((rubric) => (
        <FoundRubric key={rubric.id} rubric={rubric} />
      ))}
      <LedgerFiles />
      <Suspense>
        <UndoWrite />
      </Suspense>
    </div>
  );
}
