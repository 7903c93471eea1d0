import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Announcements } from '../parts/announcements';
import { ActionBar } from '../parts/action-bar';
import { usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';
import { Intro } from './intro';
import { Messages } from './messages';
import { ResultView } from './result-view';

const PreviewView = lazy(() => import('../preview/preview-view'));

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', margin: 0 },
});

/** The pane once Excel is there: what to do at the top, what came of it below. */
export function ReviewScreen() {
  const styles = useStyles();
  const texts = useTexts();
  const { reviewed, view } = usePaneState();
  return (
    <main>
      <Announcements />
      <h1 className={styles.title}>{texts.name}</h1>
      {reviewed === null && <Intro />}
      <ActionBar />
      <div className={styles.body}>
        <Messages />
        {reviewed !== null && view === 'result' && <ResultView result={reviewed.review.result} />}
        {reviewed !== null && view === 'preview' && (
          <Suspense fallback={<p>{texts.preview.loading}</p>}>
            <PreviewView review={reviewed.review} />
          </Suspense>
        )}
      </div>
    </main>
  );
}
