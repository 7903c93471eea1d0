import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  text: { margin: 0 },
});

export interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** Label of the button that loads the pane anew; no button without it. */
  readonly reload?: string;
}

/** A screen that only says what is the matter and what to do. */
export function Notice({ title, text, reload }: NoticeProps) {
  const styles = useStyles();
  return (
    <main className={styles.notice}>
      <Subtitle2 as="h1" block className={styles.text}>
        {title}
      </Subtitle2>
      <Body1 as="p" block className={styles.text}>
        {text}
      </Body1>
      {reload !== undefined && (
        <Button appearance="primary" onClick={() => location.reload()}>
          {reload}
        </Button>
      )}
    </main>
  );
}
