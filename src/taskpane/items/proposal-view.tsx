import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { proposedEntry } from '../../review/accept-proposals';
import type { ItemResult, ProposalResult } from '../../review/result';
import { placeNamed, placeOf } from '../format/place';
import { pointsText } from '../format/points';
import { KeptDisclosure } from '../parts/disclosure';
import { PlaceLink } from '../parts/place-link';
import { usePane, usePaneState, useStandards } from '../pane-context';
import { itemSubject } from '../state/kept';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  why: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  accept: { flexShrink: 0 },
});

export interface ProposalViewProps {
  readonly rubric: string;
  readonly item: ItemResult;
  readonly proposal: ProposalResult;
}

/** Why the ledgers suggest this score, what they leave to a person, and the way to take the suggestion. */
export function ProposalView({ rubric, item, proposal }: ProposalViewProps) {
  const styles = useStyles();
  const pane = usePane();
  const { activity } = usePaneState();
  const { items: texts } = useTexts();
  const entry = proposedEntry(item);
  const canAccept =
    entry !== null && item.score !== item.proposed && (item.cells.deduction ?? item.cells.score) !== undefined;
  const { lines, open, untold } = proposal;
  const isPlain = lines.length + open.length + untold.length === 0;
  if (isPlain && !canAccept) return null;
  return (
    <div className={styles.line}>
      {isPlain ? (
        <Caption1>{texts.noLines}</Caption1>
      ) : (
        <KeptDisclosure
          about={itemSubject(rubric, item.key)}
          field="why"
          label={texts.why}
          name={texts.whyLabel(item.title)}
        >
          {() => <Why proposal={proposal} />}
        </KeptDisclosure>
      )}
      {canAccept && (
        <Button
          size="small"
          className={styles.accept}
          aria-label={texts.acceptLabel(item.title)}
          disabledFocusable={activity.kind !== 'idle'}
          onClick={() => void pane.enter(rubric, item.key, entry)}
        >
          {texts.accept}
        </Button>
      )}
    </div>
  );
}

function Why({ proposal: { lines, open, untold } }: { proposal: ProposalResult }) {
  const styles = useStyles();
  const { items: texts } = useTexts();
  const standards = useStandards();
  const { reviewed } = usePaneState();
  const findings = (reviewed?.review.result.findings ?? []).filter(({ id }) => open.includes(id));
  const names = untold.map((id) => `${id} ${standards.find((standard) => standard.id === id)?.name ?? ''}`.trim());
  return (
    <div className={styles.why}>
      {lines.map(({ clause, amount, reason, cells }, index) => (
        <div key={`${clause} ${index}`}>
          <Caption1 block>{texts.whyLine(pointsText(amount), reason)}</Caption1>
          <Caption1 className={styles.links}>
            {cells.map((name) => {
              const place = placeNamed(name);
              return place === null ? null : <PlaceLink key={name} place={place} />;
            })}
          </Caption1>
        </div>
      ))}
      {findings.length > 0 && <Caption1>{texts.open}</Caption1>}
      {findings.map(({ id, message, sheet, cell }) => {
        const place = placeOf(sheet, cell);
        return (
          <Caption1 key={id} block>
            {message} {place !== null && <PlaceLink place={place} />}
          </Caption1>
        );
      })}
      {names.length > 0 && <Caption1>{texts.untold(names.join('、'))}</Caption1>}
    </div>
  );
}
