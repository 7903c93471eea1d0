import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, lazy, Suspense } from 'react';
import type { ReviewResult } from '../../review/result';
import { Disclosure } from '../parts/disclosure';
import { Dimensions } from '../score/dimensions';
import { Gates } from '../score/gates';
import { useTexts } from '../text/texts';
import { ColumnList } from '../columns/column-list';
import { RememberedColumns } from '../columns/remembered-columns';
import { FoundRubric } from './found-rubric';

const Trace = lazy(() => import('../score/trace'));

const useStyles = makeStyles({
  score: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  overview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

export function Overview({ result }: { result: ReviewResult }) {
  const styles = useStyles();
  const texts = useTexts();
  const { score, rubrics } = result;
  return (
    <div className={styles.overview}>
      <RememberedColumns rubrics={rubrics} />
      {score && (
        <div className={styles.score}>
          <Dimensions dimensions={score.dimensions} />
          <Disclosure label={texts.score.trace}>
            {() => (
              <Suspense>
                <Trace trace={score.trace} />
              </Suspense>
            )}
          </Disclosure>
        </div>
      )}
      {score && score.gates.length > 0 && <Gates gates={score.gates} />}
      {rubrics.map((rubric) => (
        <Fragment key={rubric.id}>
          <FoundRubric rubric={rubric} />
          <ColumnList rubric={rubric} />
        </Fragment>
      ))}
    </div>
  );
}
