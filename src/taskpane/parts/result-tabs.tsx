import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReviewResult } from '../../review/result';
import { usePane, usePaneState } from '../pane-context';
import { TABS, type TabName } from '../state/state';
import { useTexts } from '../text/texts';

/** Id of what stands below the tabs. */
export const PANEL = 'panel';

const useStyles = makeStyles({
  tabs: { justifyContent: 'space-between', marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  // English words are the longer ones; none of them may be broken.
  tab: { paddingInline: tokens.spacingHorizontalSNudge, flexShrink: 1, minWidth: 0, whiteSpace: 'nowrap' },
});

/** The parts of a result; which one is chosen outlives further reviews. */
export function ResultTabs({ result }: { result: ReviewResult }) {
  const styles = useStyles();
  const pane = usePane();
  const { tab } = usePaneState();
  const { tabs: texts } = useTexts();
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={texts.label}
      selectedValue={tab}
      onTabSelect={(_, { value }) => pane.choose(TABS.find((name) => name === value) ?? 'overview')}
    >
      {TABS.map((name) => (
        <Tab key={name} value={name} id={`${PANEL}-${name}`} className={styles.tab} aria-controls={PANEL}>
          {[texts[name], countOf(result, name)].join(' ').trim()}
        </Tab>
      ))}
    </TabList>
  );
}

function countOf(result: ReviewResult, tab: TabName): number | undefined {
  const { findings, problems, rectifications, rectificationsByHand = [] } = result;
  if (tab === 'problems') return findings.length + problems.length;
  return tab === 'rectify' ? rectifications.length + rectificationsByHand.length : undefined;
}
