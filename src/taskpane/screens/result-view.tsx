import { Body1 } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Review } from '../../review/review';
import { PendingColumns } from '../columns/pending-columns';
import { ProblemList } from '../lists/problem-list';
import { Section } from '../parts/section';
import { usePaneState } from '../pane-context';
import { KeptScroll } from '../parts/kept-scroll';
import { PANEL } from '../parts/result-tabs';
import { hasNothing } from '../state/has-nothing';
import { useTexts } from '../text/texts';
import { LedgerFiles } from './ledger-files';
import { Overview } from './overview';
import { Templates } from './templates';

const Problems = lazy(() => import('../lists/finding-list'));
const Items = lazy(() => import('../items/item-list'));
const Settings = lazy(() => import('../settings/settings-view'));
const Rectify = lazy(() => import('../rectify/rectify-view'));

/** Below the tabs: the one that is chosen; without a scoring table and ledgers, how to come by them. */
export function ResultView({ review }: { review: Review }) {
  const texts = useTexts();
  const { tab } = usePaneState();
  const { result } = review;
  if (hasNothing(result)) {
    return (
      <>
        <Section title={texts.noRubric}>
          <PendingColumns />
          <ProblemList problems={result.problems} />
        </Section>
        <LedgerFiles />
        <Templates />
      </>
    );
  }
  return (
    <div role="tabpanel" id={PANEL} aria-labelledby={`${PANEL}-${tab}`}>
      <Suspense fallback={<Body1>{texts.tabs.loading}</Body1>}>
        {tab === 'overview' && <Overview result={result} />}
        {tab === 'problems' && <Problems result={result} />}
        {tab === 'items' && <Items result={result} />}
        {tab === 'settings' && <Settings review={review} />}
        {tab === 'rectify' && <Rectify review={review} />}
        <KeptScroll key={tab} page={`page:${tab}`} />
      </Suspense>
    </div>
  );
}
