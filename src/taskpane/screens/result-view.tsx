import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReviewResult } from '../../review/result';
import { PendingColumns } from '../columns/pending-columns';
import { ItemList } from '../items/item-list';
import { FindingList } from '../lists/finding-list';
import { ProblemList } from '../lists/problem-list';
import { Section } from '../parts/section';
import { ScoreCard } from '../score/score-card';
import { useTexts } from '../text/texts';
import { Overview } from './overview';

const TABS = ['overview', 'problems', 'findings', 'items'] as const;
type TabName = (typeof TABS)[number];

const useStyles = makeStyles({
  tabs: { justifyContent: 'space-between', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingInline: tokens.spacingHorizontalXS },
});

/** The score, and below it what was read, the problems, the findings and the items. */
export function ResultView({ result }: { result: ReviewResult }) {
  const styles = useStyles();
  const texts = useTexts();
  const id = useId();
  const [tab, setTab] = useState<TabName>('overview');
  if (result.score === null) {
    return (
      <Section title={texts.noRubric}>
        <PendingColumns />
        <ProblemList problems={result.problems} />
      </Section>
    );
  }
  return (
    <>
      <ScoreCard score={result.score} />
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={texts.tabs.label}
        selectedValue={tab}
        onTabSelect={(_, data) => setTab(TABS.find((name) => name === data.value) ?? 'overview')}
      >
        {TABS.map((name) => (
          <Tab key={name} value={name} id={`${id}-${name}`} className={styles.tab} aria-controls={`${id}-panel`}>
            {[texts.tabs[name], count(result, name)].join(' ').trim()}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'overview' && <Overview result={result} />}
        {tab === 'problems' && <ProblemList problems={result.problems} />}
        {tab === 'findings' && <FindingList findings={result.findings} />}
        {tab === 'items' && <ItemList rubrics={result.rubrics} />}
      </div>
    </>
  );
}

const itemsOf = (result: ReviewResult) => result.rubrics.reduce((sum, { items }) => sum + items.length, 0);

function count(result: ReviewResult, tab: TabName): number | undefined {
  const counts = { problems: result.problems.length, findings: result.findings.length, items: itemsOf(result) };
  return tab === 'overview' ? undefined : counts[tab];
}
