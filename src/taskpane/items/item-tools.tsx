import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { acceptedProposals } from '../../review/accept-proposals';
import type { ReviewResult } from '../../review/result';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';
import { focusNextUnscored } from './next-unscored';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  accept: { alignSelf: 'flex-start' },
  side: { color: tokens.colorNeutralForeground2 },
});

/** 下一未评分 and 采用全部建议: for going through a table without scrolling. */
export function ItemTools({ result }: { result: ReviewResult }) {
  const styles = useStyles();
  const pane = usePane();
  const { activity } = usePaneState();
  const { items: texts } = useTexts();
  const { entries, left } = useMemo(() => acceptedProposals(result), [result]);
  const accepted = Object.keys(entries).length;
  const unscored = result.score?.missingItems ?? 0;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // By the key's place: with Alt some systems make another letter of it.
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyN') return;
      event.preventDefault();
      focusNextUnscored();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  if (unscored === 0 && accepted === 0) return null;
  return (
    <div className={styles.tools}>
      {unscored > 0 && (
        <div className={styles.line}>
          <Caption1>{texts.unscored(unscored)}</Caption1>
          <Button size="small" aria-keyshortcuts="Alt+N" onClick={focusNextUnscored}>
            {texts.next}
            <Caption1 className={styles.side}>&nbsp;Alt+N</Caption1>
          </Button>
        </div>
      )}
      {accepted > 0 && (
        <Button
          size="small"
          className={styles.accept}
          disabledFocusable={activity.kind !== 'idle'}
          onClick={() => void pane.enterAll(entries)}
        >
          {texts.acceptAll(accepted)}
        </Button>
      )}
      {left > 0 && <Caption1 className={styles.side}>{texts.left(left, accepted > 0)}</Caption1>}
    </div>
  );
}
