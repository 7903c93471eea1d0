import { AriaLiveAnnouncer, FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Connection } from './connection';
import { PaneProvider } from './pane-context';
import { ConnectionScreen } from './screens/connection-screen';
import { ReviewScreen } from './screens/review-screen';
import { textsIn, TextsProvider } from './text/texts';
import { DARK, LIGHT } from './theme/themes';
import { useDark } from './theme/use-dark';

const useStyles = makeStyles({
  // Fluent paints the provider only; without this the rest of a short page keeps the browser's colour.
  root: { minHeight: '100vh', overflowWrap: 'anywhere' },
});

export interface AppProps {
  readonly connection: Connection;
  readonly language: 'zh-CN' | 'en';
  /** Office's own theme, `undefined` where Office does not say. */
  readonly officeIsDark: () => boolean | undefined;
}

export function App({ connection, language, officeIsDark }: AppProps) {
  const styles = useStyles();
  const dark = useDark(officeIsDark);
  const texts = textsIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.name;
  }, [language, texts]);
  return (
    <FluentProvider className={styles.root} theme={dark ? DARK : LIGHT}>
      <TextsProvider value={texts}>
        <AriaLiveAnnouncer>
          {connection.kind === 'ready' ? (
            <PaneProvider value={connection.pane}>
              <ReviewScreen />
            </PaneProvider>
          ) : (
            <ConnectionScreen kind={connection.kind} />
          )}
        </AriaLiveAnnouncer>
      </TextsProvider>
    </FluentProvider>
  );
}
