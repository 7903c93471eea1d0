import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Recheck } from '../../review/recheck';
import { placeNamed } from '../format/place';
import { FactList } from '../parts/fact-list';
import { PlaceLink } from '../parts/place-link';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  proof: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What the rule said when the item was listed and what it says now: what will stand in 整改记录. */
export function Proof({ id }: { id: string }) {
  const styles = useStyles();
  const pane = usePane();
  const { rectify: texts } = useTexts();
  const workbook = usePaneState().reviewed?.workbook;
  const [checked, setChecked] = useState<Recheck | null | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    void pane.recheck(id).then((recheck) => {
      if (isWanted) setChecked(recheck);
    });
    return () => {
      isWanted = false;
    };
  }, [pane, id, workbook]);
  if (checked === undefined) return <Caption1>{texts.proving}</Caption1>;
  if (checked === null) return <Caption1>{texts.noProof}</Caption1>;
  const { before, after, stillFound, place } = checked;
  const at = place === null ? null : placeNamed(place);
  const verdict = stillFound === null ? texts.notTold : stillFound ? texts.stillFound : texts.notFound;
  return (
    <div className={styles.proof}>
      <Caption1Strong>
        {texts.proof}：{verdict}
      </Caption1Strong>
      <FactList
        facts={[
          { term: texts.before, value: before },
          {
            term: texts.after,
            value: (
              <>
                {after} {at && <PlaceLink place={at} />}
              </>
            ),
          },
        ]}
      />
    </div>
  );
}
