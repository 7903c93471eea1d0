import { Body1, Button, Caption1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useWorkbenchTexts } from '../text/texts';
import { OpenButton } from './open-button';

const useStyles = makeStyles({
  screen: { display: 'grid', placeItems: 'center', padding: tokens.spacingHorizontalXXL, overflow: 'auto' },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalL,
    width: '100%',
    maxWidth: '640px',
    boxSizing: 'border-box',
    padding: '48px 32px',
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  text: { margin: 0, maxWidth: '34em', textWrap: 'pretty' },
  private: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalM },
});

/** Before any file is open: where to drop one, and what will not happen to it. */
export function FirstScreen({ onFile, onSample }: { onFile: (file: File) => void; onSample: () => void }) {
  const styles = useStyles();
  const texts = useWorkbenchTexts();
  return (
    <main className={styles.screen}>
      <div className={styles.zone}>
        <Title3 as="h1" block className={styles.text}>
          {texts.firstTitle}
        </Title3>
        <Body1 as="p" block className={styles.text}>
          {texts.first}
        </Body1>
        <div className={styles.buttons}>
          <OpenButton appearance="primary" size="large" onFile={onFile} />
          <Button size="large" onClick={onSample}>
            {texts.trySample}
          </Button>
        </div>
        <Caption1 as="p" block className={styles.private}>
          {texts.private}
        </Caption1>
      </div>
    </main>
  );
}
