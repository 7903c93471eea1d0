import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Announcements } from '../parts/announcements';
import { ActionBar } from '../parts/action-bar';
import { KeptScroll } from '../parts/kept-scroll';
import { FocusKeeper } from '../parts/focus-keeper';
import { useRoomForBars } from '../parts/use-room-for-bars';
import { usePaneState } from '../pane-context';
import { PreviewTitle } from '../preview/preview-title';
import { planOf } from '../state/state';
import { useTexts } from '../text/texts';
import { Intro } from './intro';
import { LedgerFiles } from './ledger-files';
import { Messages } from './messages';
import { ResultView } from './result-view';
import { SurveyView } from './survey-view';
import { Templates } from './templates';

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
  const state = usePaneState();
  const pane = useRoomForBars<HTMLElement>();
  const { reviewed, view } = state;
  const isFirst = reviewed === null && view === 'result';
  return (
    <main ref={pane}>
      <Announcements />
      <FocusKeeper />
      <h1 className={styles.title}>{texts.name}</h1>
      {isFirst && <Intro />}
      <ActionBar />
      <div className={styles.body}>
        <Messages />
        {isFirst && <FirstScreen />}
        {reviewed !== null && view === 'result' && <ResultView review={reviewed.review} />}
        {view === 'preview' && (
          <div>
            <PreviewTitle />
            <Suspense fallback={<p>{texts.preview.loading}</p>}>
              <PreviewView plan={planOf(state)} />
              <KeptScroll page={null} />
            </Suspense>
          </div>
        )}
      </div>
    </main>
  );
}

/** Below the button: what there is to review, and, where there is nothing, what to begin with. */
function FirstScreen() {
  const { survey } = usePaneState();
  const hasRubric = survey !== null && survey.rubrics.length > 0;
  const lacksLedgers = survey !== null && survey.ledgers.length === 0;
  return (
    <>
      <SurveyView />
      {survey?.empty ? (
        <Templates names={['rubric', 'ledger', 'sample']} />
      ) : (
        lacksLedgers && <Templates names={hasRubric ? ['ledger'] : ['rubric', 'ledger']} />
      )}
      {survey !== null && <LedgerFiles />}
    </>
  );
}
