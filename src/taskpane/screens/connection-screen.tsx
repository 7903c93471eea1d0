import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Connection } from '../connection';
import { useTexts } from '../text/texts';
import { Notice } from './notice';

const useStyles = makeStyles({
  waiting: { display: 'flex', padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}` },
});

/** What stands in the pane while, or because, there is no Excel to work with. */
export function ConnectionScreen({ kind }: { kind: Exclude<Connection['kind'], 'ready'> }) {
  const styles = useStyles();
  const { connection: texts } = useTexts();
  switch (kind) {
    case 'connecting':
      return (
        <main className={styles.waiting}>
          <Spinner size="tiny" label={texts.connecting} />
        </main>
      );
    case 'outside':
      return <Notice title={texts.outsideTitle} text={texts.outside} />;
    case 'timeout':
      return <Notice title={texts.timeoutTitle} text={texts.timeout} reload={texts.retry} />;
    case 'old':
      return <Notice title={texts.oldTitle} text={texts.old} />;
  }
}
