import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingResult } from '../../review/result';
import { placeOf } from '../format/place';
import { Disclosure } from '../parts/disclosure';
import { PlaceLink } from '../parts/place-link';
import { useStandards } from '../pane-context';
import { useTexts } from '../text/texts';
import { Basis } from './basis';
import { SeverityGroups } from './severity-groups';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  standard: { color: tokens.colorNeutralForeground2 },
});

/** What the branch has to rectify, each with its standard, its cell and, on demand, its legal basis. */
export function FindingList({ findings }: { findings: readonly FindingResult[] }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const standards = useStandards();
  if (findings.length === 0)
    return (
      <Body1 as="p" block>
        {texts.none}
      </Body1>
    );
  const nameOf = (id: string) => standards.find((standard) => standard.id === id)?.name ?? '';
  return (
    <SeverityGroups entries={findings} keyOf={({ id }) => id}>
      {(finding) => {
        const place = placeOf(finding.sheet, finding.cell);
        return (
          <>
            <Body1 block>{finding.message}</Body1>
            <div className={styles.line}>
              {place && <PlaceLink place={place} />}
              {finding.standard !== null && (
                <Caption1 className={styles.standard}>
                  {texts.standard(finding.standard, nameOf(finding.standard))}
                </Caption1>
              )}
              {finding.waived && <Badge appearance="outline">{texts.waived}</Badge>}
            </div>
            <Disclosure label={texts.basis}>{() => <Basis finding={finding} />}</Disclosure>
          </>
        );
      }}
    </SeverityGroups>
  );
}
