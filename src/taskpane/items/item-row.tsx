import { Badge, Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import type { ItemResult } from '../../review/result';
import { placeOf } from '../format/place';
import { pointsText } from '../format/points';
import { CoauthoredBadge } from '../parts/coauthored-badge';
import { PlaceLink } from '../parts/place-link';
import { usePane, usePaneState } from '../pane-context';
import { itemSubject } from '../state/kept';
import { useTexts } from '../text/texts';
import { useKept } from '../use-kept';
import { EnteredNote } from './entered-note';
import { ItemComparison } from './item-comparison';
import { MappedStandards } from './mapped-standards';
import { UNSCORED } from './next-unscored';
import { ProposalView } from './proposal-view';

const Reckoner = lazy(() => import('./reckoner'));
const MappingEditor = lazy(() => import('./mapping-editor'));

const COLORS = { missing: 'warning', notApplicable: 'informative', invalid: 'danger' } as const;

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: tokens.spacingHorizontalS },
  score: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
  },
  correct: { flexShrink: 0 },
  reckon: { flexShrink: 0 },
});

export interface ItemRowProps {
  readonly rubric: string;
  readonly sheet: string;
  readonly item: ItemResult;
  /** Whether the score is of this item's table. */
  readonly counted: boolean;
}

/** One item: its score beside what others say, where it stands, and the standards it is taken to be about. */
export function ItemRow({ rubric, sheet, item, counted }: ItemRowProps) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const { activity } = usePaneState();
  const about = itemSubject(rubric, item.key);
  const [correcting, setCorrecting] = useKept(about, 'correcting', false);
  const [reckoning, setReckoning] = useKept(about, 'reckoning', false);
  const correctButton = useRef<HTMLButtonElement>(null);
  const reckonButton = useRef<HTMLButtonElement>(null);
  // Beside the points there are no points to lose: a bonus, a penalty or a veto row is filled in on the sheet.
  const canReckon = item.clauses.length > 0 && item.role === undefined;
  const isUnscored = counted && item.role === undefined && item.status === 'missing';
  const place = placeOf(sheet, item.cells.score ?? item.cells.points ?? `A${item.row}`);
  const points = item.points === null ? '?' : pointsText(item.points);
  return (
    <div className={styles.item}>
      <h3 className={styles.title} tabIndex={-1} {...(isUnscored && { [UNSCORED]: true })}>
        {item.title}
      </h3>
      <div className={styles.line}>
        <span className={styles.score}>
          <Body1>{texts.items.score(item.score === null ? '–' : pointsText(item.score), points)}</Body1>
          {item.status !== 'scored' && (
            <Badge appearance="tint" color={COLORS[item.status]}>
              {texts.items.status[item.status]}
            </Badge>
          )}
          <CoauthoredBadge place={place} />
        </span>
        {place && <PlaceLink place={place} name={item.cells.score ?? item.cells.points ?? String(item.row)} />}
      </div>
      <ItemComparison item={item} />
      {item.proposal !== undefined && <ProposalView rubric={rubric} item={item} proposal={item.proposal} />}
      <div className={styles.line}>
        <MappedStandards standards={item.standards} mapping={item.mapping} />
        <Button
          size="small"
          appearance="subtle"
          ref={correctButton}
          className={styles.correct}
          aria-label={texts.items.correctLabel(item.title)}
          aria-expanded={correcting}
          disabledFocusable={activity.kind !== 'idle'}
          onClick={() => setCorrecting(!correcting)}
        >
          {texts.items.correct}
        </Button>
      </div>
      {correcting && (
        <Suspense>
          <MappingEditor
            about={about}
            standards={item.standards}
            onDone={(standards) => {
              setCorrecting(false);
              correctButton.current?.focus();
              if (standards !== null) void pane.correct(rubric, item.key, standards);
            }}
          />
        </Suspense>
      )}
      {canReckon && (
        <div className={styles.line}>
          <Button
            ref={reckonButton}
            size="small"
            className={styles.reckon}
            aria-label={texts.reckon.openLabel(item.title)}
            aria-expanded={reckoning}
            onClick={() => setReckoning(!reckoning)}
          >
            {texts.reckon.open}
          </Button>
          <EnteredNote rubric={rubric} item={item} onTakenBack={() => reckonButton.current?.focus()} />
        </div>
      )}
      {reckoning && (
        <Suspense fallback={<Body1>{texts.reckon.loading}</Body1>}>
          <Reckoner
            rubric={rubric}
            item={item}
            onEntered={() => {
              setReckoning(false);
              reckonButton.current?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
