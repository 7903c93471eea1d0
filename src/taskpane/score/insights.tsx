import { Caption1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { againstProposals, againstSelf, lifts } from '../../review/insights';
import type { ReviewResult } from '../../review/result';
import { pointsText } from '../format/points';
import { Section } from '../parts/section';
import { useTexts } from '../text/texts';
import { ItemPointsList } from './item-points-list';

/** What the figures say beyond the total: where points can be won back, and where people and ledgers disagree. */
export default function Insights({ result }: { result: ReviewResult }) {
  const texts = useTexts().score;
  const { open, self, proposals } = useMemo(
    () => ({ open: lifts(result), self: againstSelf(result), proposals: againstProposals(result) }),
    [result],
  );
  const higher = ({ points }: { readonly points: number }) => texts.higher(points);
  return (
    <>
      {open.length > 0 && (
        <Section title={texts.lifts}>
          <ItemPointsList
            name="lifts"
            entries={open}
            amount={({ points }) => texts.lift(pointsText(points))}
            note={({ item, ofTotal }) =>
              [
                item.reason ?? texts.noReason,
                ...(ofTotal === null ? [] : [texts.liftOfTotal(pointsText(ofTotal))]),
              ].join(' · ')
            }
          />
        </Section>
      )}
      {self !== null && (
        <Section title={texts.self}>
          <Caption1>{texts.selfSum(self.compared, self.sum)}</Caption1>
          <ItemPointsList name="self" entries={self.items} amount={higher} note={({ item }) => item.reason ?? ''} />
        </Section>
      )}
      {proposals !== null && (
        <Section title={texts.proposals}>
          <Caption1>{texts.proposalSum(proposals.compared, proposals.items.length, proposals.sum)}</Caption1>
          <ItemPointsList
            name="proposals"
            entries={proposals.items}
            amount={higher}
            note={({ item }) => item.proposal?.reason ?? ''}
          />
        </Section>
      )}
    </>
  );
}
