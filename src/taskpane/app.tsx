import { AriaLiveAnnouncer, FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Connection } from './connection';
import { PaneProvider } from './pane-context';
import { ConnectionScreen } from './screens/connection-screen';
import { Trouble } from './screens/trouble';
import { ReviewScreen } from './screens/review-screen';
import { textsIn, TextsProvider } from './text/texts';
import { DARK, LIGHT } from './theme/themes';
import { useDark } from './theme/use-dark';

const useStyles = makeStyles({
  // Fluent paints the provider only; without this the rest of a short page keeps the browser's colour.
  page: { minHeight: '100vh', overflowWrap: 'anywhere' },
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
    <FluentProvider theme={dark ? DARK : LIGHT}>
      <TextsProvider value={texts}>
        <AriaLiveAnnouncer>
          {/* Not on the provider itself: it hands its classes on to every pop-up. */}
          <div className={styles.page}>
            <Trouble>
              {connection.kind === 'ready' ? (
                <PaneProvider value={connection.pane}>
                  <ReviewScreen />
                </PaneProvider>
              ) : (
                <ConnectionScreen kind={connection.kind} />
              )}
            </Trouble>
          </div>
        </AriaLiveAnnouncer>
      </TextsProvider>
    </FluentProvider>
  );
}
