import { Body1, Button, makeStyles, Spinner, Subtitle2, tokens } from '@fluentui/react-components';
import type { Connection } from '../connection';
import { useTexts } from '../text/texts';
import type { Texts } from '../text/zh-CN';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  text: { margin: 0 },
});

type Kind = Exclude<Connection['kind'], 'ready'>;

/** What stands in the pane while, or because, there is no Excel to work with. */
export function ConnectionScreen({ kind }: { kind: Kind }) {
  const styles = useStyles();
  const texts = useTexts();
  if (kind === 'connecting') {
    return (
      <main className={styles.screen}>
        <Spinner size="tiny" label={texts.connection.connecting} />
      </main>
    );
  }
  const [title, body] = words(kind, texts);
  return (
    <main className={styles.screen}>
      <Subtitle2 as="h1" className={styles.text}>
        {title}
      </Subtitle2>
      <Body1 as="p" className={styles.text}>
        {body}
      </Body1>
      {kind === 'timeout' && (
        <Button appearance="primary" onClick={() => location.reload()}>
          {texts.connection.retry}
        </Button>
      )}
    </main>
  );
}

function words(kind: Exclude<Kind, 'connecting'>, { connection }: Texts): readonly [title: string, body: string] {
  switch (kind) {
    case 'outside':
      return [connection.outsideTitle, connection.outside];
    case 'timeout':
      return [connection.timeoutTitle, connection.timeout];
    case 'old':
      return [connection.oldTitle, connection.old];
  }
}
