import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Reckoning } from '../../review/reckon';
import type { ItemResult } from '../../review/result';
import { pointsText } from '../format/points';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  outcome: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

export interface ReckoningViewProps {
  readonly item: ItemResult;
  readonly reckoning: Reckoning;
  /** Sentences that nothing has been said about. */
  readonly unanswered: number;
}

/** What the answers come to, why, and where it would go. */
export function ReckoningView({ item, reckoning, unanswered }: ReckoningViewProps) {
  const styles = useStyles();
  const texts = useTexts().reckon;
  const { deduction, bonus, penalty, score, reason, asks, entry } = reckoning;
  const beside = [
    ...(bonus > 0 ? [texts.bonus(pointsText(bonus))] : []),
    ...(penalty > 0 ? [texts.penalty(pointsText(penalty))] : []),
  ];
  const amountCell = item.cells.deduction ?? item.cells.score;
  const cells = [amountCell, ...(entry !== null && entry.reason !== '' ? [item.cells.reason] : [])];
  const lines = [
    ...beside,
    ...(reason === '' ? [] : [texts.reasonLine(reason)]),
    ...asks.filter(({ clause }) => clause === null).map(({ text }) => text),
    ...(unanswered > 0 ? [texts.unanswered(unanswered)] : []),
    ...(beside.length > 0 ? [texts.byHand] : []),
    ...(amountCell === undefined ? [texts.noTarget] : []),
    ...(entry !== null && amountCell !== undefined
      ? [texts.targets(cells.filter((cell) => cell !== undefined).join('、'))]
      : []),
  ];
  return (
    <div role="status" className={styles.outcome}>
      <Body1Strong>
        {score === null ? texts.undecided : texts.outcome(pointsText(deduction), pointsText(score))}
      </Body1Strong>
      {lines.map((line) => (
        <Caption1 key={line}>{line}</Caption1>
      ))}
    </div>
  );
}
