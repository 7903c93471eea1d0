import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReviewResult, Severity } from '../../review/result';
import { VirtualRows } from '../parts/virtual-rows';
import { useTexts } from '../text/texts';
import { useKept } from '../use-kept';
import { entriesOf, failures, grouped, matches, severityOf, type Entry, type Group, type Grouping } from './entries';
import { EntryRow } from './entry-row';
import { GroupTitle } from './group-title';
import { ListTools } from './list-tools';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

const PAGE = 'page:problems';

const NONE: ReadonlySet<string> = new Set();

type Row = { readonly group: Group; readonly entry?: Entry };

/** What the branch has to put right and what could not be read: grouped, filtered and searched, long lists included. */
export default function FindingList({ result }: { result: ReviewResult }) {
  const styles = useStyles();
  const texts = useTexts();
  const view = texts.problemView;
  const [grouping, setGrouping] = useKept<Grouping>(PAGE, 'grouping', 'severity');
  const [severity, setSeverity] = useKept<Severity | null>(PAGE, 'severity', null);
  const [typed, setTyped] = useKept(PAGE, 'typed', '');
  const [closed, setClosed] = useKept(PAGE, 'closed', NONE);
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
  const { rules, places, hints } = failures(findings);
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
        {hints > 0 && <Caption1>{view.hintCount(hints)}</Caption1>}
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
      <VirtualRows page={PAGE} rows={rows} keyOf={({ group, entry }) => `${group.key} ${entry?.key ?? ''}`}>
        {({ group, entry }) =>
          entry === undefined ? (
            <GroupTitle
              title={group.title}
              count={group.entries.length}
              open={!closed.has(group.key)}
              onToggle={() => setClosed(toggled(closed, group.key))}
            />
          ) : (
            <EntryRow entry={entry} />
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
