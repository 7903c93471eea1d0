import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { FindingResult, ProblemResult } from '../../review/result';
import { placeOf } from '../format/place';
import { CoauthoredBadge } from '../parts/coauthored-badge';
import { KeptDisclosure } from '../parts/disclosure';
import { PlaceLink } from '../parts/place-link';
import { usePaneState, useStandards } from '../pane-context';
import type { Subject } from '../state/kept';
import { useTexts } from '../text/texts';
import { Basis } from './basis';
import type { Entry } from './entries';
import { SeverityIcon } from './severity-icon';
import { useEntryStyles } from './use-entry-styles';
import { WaiveFinding } from './waive-finding';

const RuleExplanation = lazy(() => import('./rule-explanation'));

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  standard: { color: tokens.colorNeutralForeground2 },
});

/** One line of the list, with the way to its cell. */
export function EntryRow({ entry }: { entry: Entry }) {
  const styles = useEntryStyles();
  return (
    <div className={styles.entry}>
      <SeverityIcon severity={entry.kind === 'finding' ? entry.finding.severity : entry.problem.severity} />
      {entry.kind === 'finding' ? <Finding finding={entry.finding} /> : <Problem problem={entry.problem} />}
    </div>
  );
}

function Finding({ finding }: { finding: FindingResult }) {
  const styles = useStyles();
  const { findings: texts, problemView: view, review } = useTexts();
  const standards = useStandards();
  const { fresh } = usePaneState();
  const place = placeOf(finding.sheet, finding.cell);
  const about: Subject = `finding:${finding.id}`;
  const name = standards.find(({ id }) => id === finding.standard)?.name ?? '';
  return (
    <div>
      <Body1 block>{finding.message}</Body1>
      <div className={styles.line}>
        {place && <PlaceLink place={place} />}
        {finding.standard !== null && (
          <Caption1 className={styles.standard}>{texts.standard(finding.standard, name)}</Caption1>
        )}
        {fresh.includes(finding.id) && (
          <Badge appearance="tint" color="brand">
            {review.fresh}
          </Badge>
        )}
        <CoauthoredBadge place={place} />
        {finding.waived && <Badge appearance="outline">{texts.waived}</Badge>}
      </div>
      {finding.waiver && <Caption1 block>{texts.waiverOf(finding.waiver.reason, finding.waiver.by)}</Caption1>}
      <KeptDisclosure about={about} field="basis" label={texts.basis} name={texts.basisLabel(finding.message)}>
        {() => (
          <>
            <Basis finding={finding} />
            {isRule(finding.rule) && <WaiveFinding finding={finding} />}
            <KeptDisclosure about={about} field="rule" label={view.explain} name={`${view.explain} ${finding.rule}`}>
              {() => (
                <Suspense fallback={<Caption1>{view.loading}</Caption1>}>
                  <RuleExplanation rule={finding.rule} />
                </Suspense>
              )}
            </KeptDisclosure>
          </>
        )}
      </KeptDisclosure>
    </div>
  );
}

/** What a reviewer took off is no finding of a rule, and nobody can waive it here. */
const isRule = (id: string): boolean => /^(?:S|G-)\d/u.test(id);

function Problem({ problem: { message, sheet, cell } }: { problem: ProblemResult }) {
  const styles = useStyles();
  const place = placeOf(sheet, cell);
  return (
    <div>
      <Body1 block>{message}</Body1>
      <div className={styles.line}>
        {place ? <PlaceLink place={place} /> : sheet}
        <CoauthoredBadge place={place} />
      </div>
    </div>
  );
}
