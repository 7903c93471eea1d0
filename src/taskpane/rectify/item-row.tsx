import { Badge, Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenRow } from '../../review/open-list';
import type { RectificationResult } from '../../review/result';
import { placeNamed } from '../format/place';
import { CoauthoredBadge } from '../parts/coauthored-badge';
import { KeptDisclosure } from '../parts/disclosure';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';
import { useKept } from '../use-kept';
import { Due } from './due';
import { ItemPlaces } from './item-places';
import { ItemProblems } from './item-problems';
import { NEW_WORK, type Work } from './work';
import { WorkForm } from './work-form';

const useStyles = makeStyles({
  entry: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

export interface ItemRowProps {
  readonly item: RectificationResult;
  /** Its row in the list; left out while it is not on the sheet. */
  readonly row: OpenRow | undefined;
}

/** One item: what is wrong and where, who answers for it until when, how far it is, and the work on it. */
export function ItemRow({ item, row }: ItemRowProps) {
  const styles = useStyles();
  const pane = usePane();
  const { pending, written, activity } = usePaneState();
  const { rectify: texts } = useTexts();
  const { id, problem, measure, owner, unit, deadline, due, status, closure, detection, isByHand, cell } = item;
  const [work, onWork] = useKept<Work>(`row:${id}`, 'work', NEW_WORK);
  const isPending = !written && pending.rectify.some((request) => request.id === id);
  return (
    <div className={styles.entry}>
      <Body1 block>{problem}</Body1>
      <ItemPlaces item={item} />
      {measure !== null && <Caption1 block>{texts.measure(measure)}</Caption1>}
      <div className={styles.line}>
        <Caption1>{owner === null ? texts.noOwner : texts.owner(owner)}</Caption1>
        {unit !== null && <Caption1>{texts.unit(unit)}</Caption1>}
        {deadline !== null && (deadline !== due || closure === '已销号') && (
          <Caption1>{texts.deadline(deadline)}</Caption1>
        )}
        <Due item={item} />
      </div>
      <div className={styles.line}>
        <Badge appearance="outline">{status}</Badge>
        <Badge appearance={closure === '已销号' ? 'tint' : 'outline'}>{closure}</Badge>
        {isByHand && (
          <Badge appearance="tint" color="informative">
            {texts.byHand}
          </Badge>
        )}
        <CoauthoredBadge place={placeNamed(cell)} />
        {detection !== '' && <Caption1>{detection}</Caption1>}
      </div>
      <ItemProblems item={item} />
      {isPending && (
        <div className={styles.line}>
          <Badge appearance="tint" color="brand">
            {texts.pending}
          </Badge>
          <Button
            size="small"
            appearance="subtle"
            aria-label={texts.takeBackLabel(problem)}
            disabledFocusable={activity.kind !== 'idle'}
            onClick={() => void pane.rectify(id, null)}
          >
            {texts.takeBack}
          </Button>
        </div>
      )}
      <KeptDisclosure about={`row:${id}`} field="form" label={texts.work} name={texts.workLabel(problem)}>
        {() => <WorkForm item={item} row={row} work={work} onWork={onWork} />}
      </KeptDisclosure>
    </div>
  );
}
