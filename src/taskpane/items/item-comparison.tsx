import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemResult } from '../../review/result';
import { pointsText } from '../format/points';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  differs: { color: tokens.colorStatusWarningForeground3 },
});

/** What others than the reviewer gave the item: the branch itself, and the ledgers. */
export function ItemComparison({ item: { selfScore, proposed, proposal } }: { item: ItemResult }) {
  const styles = useStyles();
  const { items: texts } = useTexts();
  if (selfScore === null && proposal === undefined) return null;
  const difference = proposal?.difference ?? null;
  return (
    <div className={styles.line}>
      {selfScore !== null && <Caption1>{texts.self(pointsText(selfScore))}</Caption1>}
      {proposal !== undefined && (
        <Caption1>{proposed === null ? texts.cannotPropose : texts.proposed(pointsText(proposed))}</Caption1>
      )}
      {difference !== null && (
        <Caption1 className={difference === 0 ? undefined : styles.differs}>{texts.difference(difference)}</Caption1>
      )}
    </div>
  );
}
