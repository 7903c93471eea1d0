import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewResult } from '../../review/result';
import { pointsText } from '../format/points';
import { IN_BOTTOM_BAR } from '../parts/use-room-for-bars';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    ...IN_BOTTOM_BAR,
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface EffectBarProps {
  readonly before: ReviewResult;
  /** `null` while it is being worked out, or while what was typed cannot be used. */
  readonly after: ReviewResult | null;
  readonly usable: boolean;
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
}

/** What changed settings would do to the result, before anything of them is kept. */
export function EffectBar({ before, after, usable, busy, onKeep, onDrop }: EffectBarProps) {
  const styles = useStyles();
  const { settings: texts, score: words } = useTexts();
  const total = ({ score }: ReviewResult) =>
    score === null || score.total === null ? words.none : pointsText(score.total);
  const grade = ({ score }: ReviewResult) => score?.grade ?? words.provisional;
  return (
    <div className={styles.bar}>
      <div role="status">
        <Caption1Strong block>{texts.effect}</Caption1Strong>
        {after === null ? (
          <Caption1>{usable ? texts.working : texts.cannotWork}</Caption1>
        ) : (
          <>
            {after.score !== null && (
              <Caption1 block>
                {texts.effectOn(words.title, total(before), total(after))} ·{' '}
                {texts.effectOn(texts.grade, grade(before), grade(after))}
              </Caption1>
            )}
            <Caption1 block>
              {texts.effectOn(texts.findings, String(before.findings.length), String(after.findings.length))}
            </Caption1>
          </>
        )}
      </div>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={!usable || busy} onClick={onKeep}>
          {texts.keep}
        </Button>
        <Button size="small" onClick={onDrop}>
          {texts.drop}
        </Button>
      </div>
    </div>
  );
}
