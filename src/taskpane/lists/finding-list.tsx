import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReviewResult, Severity } from '../../review/result';
import { VirtualRows } from '../parts/virtual-rows';
import { useTexts } from '../text/texts';
import { entriesOf, failures, grouped, matches, severityOf, type Entry, type Group, type Grouping } from './entries';
import { EntryRow } from './entry-row';
import { GroupTitle } from './group-title';
import { ListTools } from './list-tools';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

type Row = { readonly group: Group; readonly entry?: Entry };

/** What the branch has to put right and what could not be read: grouped, filtered and searched, long lists included. */
export default function FindingList({ result }: { result: ReviewResult }) {
  const styles = useStyles();
  const texts = useTexts();
  const view = texts.problemView;
  const [grouping, setGrouping] = useState<Grouping>('severity');
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [typed, setTyped] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [explained, setExplained] = useState<ReadonlySet<string>>(new Set());
  const { findings, problems, standards } = result;
  const groups = useMemo(() => {
    const shown = entriesOf({ findings, problems }).filter(
      (entry) => (severity === null || severityOf(entry) === severity) && matches(entry, typed),
    );
    const words = { ...view, severity: texts.severity, problems: texts.problems.title };
    return grouped(shown, grouping, standards, words);
  }, [findings, problems, standards, severity, typed, grouping, texts, view]);
  const rows = useMemo(
    () =>
      groups.flatMap((group): Row[] => [
        { group },
        ...(closed.has(group.key) ? [] : group.entries.map((entry) => ({ group, entry }))),
      ]),
    [groups, closed],
  );
  const { rules, places } = failures(findings);
  if (findings.length + problems.length === 0)
    return (
      <Body1 as="p" block>
        {texts.findings.none}
      </Body1>
    );
  return (
    <div className={styles.view}>
      <div className={styles.counts}>
        <Caption1>{view.counts(rules, places)}</Caption1>
        {problems.length > 0 && <Caption1>{view.problemCount(problems.length)}</Caption1>}
      </div>
      <ListTools
        grouping={grouping}
        severity={severity}
        typed={typed}
        onGrouping={setGrouping}
        onSeverity={setSeverity}
        onTyped={setTyped}
      />
      {rows.length === 0 && <Body1>{view.noMatch}</Body1>}
      <VirtualRows rows={rows} keyOf={({ group, entry }) => `${group.key} ${entry?.key ?? ''}`}>
        {({ group, entry }) =>
          entry === undefined ? (
            <GroupTitle
              title={group.title}
              count={group.entries.length}
              open={!closed.has(group.key)}
              onToggle={() => setClosed(toggled(closed, group.key))}
            />
          ) : (
            <EntryRow
              entry={entry}
              explained={explained.has(entry.key)}
              onExplain={() => setExplained(toggled(explained, entry.key))}
            />
          )
        }
      </VirtualRows>
    </div>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const changed = new Set(keys);
  if (!changed.delete(key)) changed.add(key);
  return changed;
}
