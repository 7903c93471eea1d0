import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  groupedItems,
  isShown,
  mentions,
  type ItemGroup,
  type ListFilter,
  type ListView,
} from '../../review/list-views';
import { openList } from '../../review/open-list';
import type { RectificationResult } from '../../review/result';
import { wholeList } from '../../review/whole-list';
import type { Review } from '../../review/review';
import { GroupTitle } from '../lists/group-title';
import { VirtualRows } from '../parts/virtual-rows';
import { usePaneState, useStandards } from '../pane-context';
import { useTexts } from '../text/texts';
import { useKept } from '../use-kept';
import { Head } from './head';
import { ItemRow } from './item-row';
import { ListsButton } from './lists-button';
import { Tools } from './tools';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  side: { color: tokens.colorNeutralForeground2 },
});

const PAGE = 'page:rectify';

const NONE: ReadonlySet<string> = new Set();

const NO_REQUESTS: readonly never[] = [];

interface Row {
  readonly group: ItemGroup | null;
  readonly item?: RectificationResult;
}

/** The rectification list (整改台账) as the workbook has it, or will have it after the write, and the work on it. */
export default function RectifyView({ review }: { review: Review }) {
  const styles = useStyles();
  const { rectify: texts } = useTexts();
  const standards = useStandards();
  const { reviewed, pending, written } = usePaneState();
  const { result, settings } = review;
  const { rectificationsByHand, rectificationStatistics: statistics, asOf } = result;
  const items = useMemo(() => wholeList(result), [result]);
  const [view, setView] = useKept<ListView>(PAGE, 'view', 'all');
  const [show, setShow] = useKept<ListFilter>(PAGE, 'show', 'all');
  const [typed, setTyped] = useKept(PAGE, 'typed', '');
  const [folded, setFolded] = useKept(PAGE, 'folded', NONE);
  const workbook = reviewed?.workbook;
  const requests = written ? NO_REQUESTS : pending.rectify;
  const list = useMemo(
    () => (workbook === undefined ? null : openList(workbook, { asOf, settings, requests })),
    [workbook, asOf, settings, requests],
  );
  const rows = useMemo((): Row[] => {
    const shown = items.filter((item) => isShown(item, show) && mentions(item, typed));
    if (view === 'all') return shown.map((item) => ({ group: null, item }));
    const standardsOf = ({ id, standard }: RectificationResult): string => {
      const name = standards.find((each) => each.id === standard)?.name ?? '';
      return list?.(id)?.text('standard') ?? `${standard ?? ''} ${name}`.trim();
    };
    return groupedItems(shown, view, statistics, standardsOf).flatMap((group): Row[] => [
      { group },
      ...(folded.has(group.name) ? [] : group.items.map((item) => ({ group, item }))),
    ]);
  }, [items, statistics, standards, list, view, show, typed, folded]);
  if (items.length === 0) return <Body1>{texts.none}</Body1>;
  return (
    <div className={styles.view}>
      <Head tally={statistics.whole} byHand={rectificationsByHand?.length ?? 0} />
      <ListsButton />
      <Tools view={view} show={show} typed={typed} onView={setView} onShow={setShow} onTyped={setTyped} />
      {rows.length === 0 && <Body1>{texts.noMatch}</Body1>}
      <VirtualRows page={PAGE} rows={rows} keyOf={({ group, item }) => `${group?.name ?? ''} ${item?.id ?? ''}`}>
        {({ group, item }) =>
          item === undefined ? (
            group && (
              <GroupTitle
                title={titleOf(group, texts)}
                count={group.items.length}
                open={!folded.has(group.name)}
                onToggle={() => setFolded(toggled(folded, group.name))}
              />
            )
          ) : (
            <ItemRow item={item} row={list?.(item.id)} />
          )
        }
      </VirtualRows>
      <Caption1 className={styles.side}>{texts.hint}</Caption1>
    </div>
  );
}

function titleOf({ name, tally }: ItemGroup, texts: ReturnType<typeof useTexts>['rectify']): string {
  return tally === undefined ? name : texts.group(name, tally.done, tally.expected);
}

function toggled(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const changed = new Set(names);
  if (!changed.delete(name)) changed.add(name);
  return changed;
}
