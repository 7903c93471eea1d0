import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Pane } from '../taskpane/state/pane';
import { DARK, LIGHT } from '../taskpane/theme/themes';
import { useDark } from '../taskpane/theme/use-dark';
import type { WorkbookHost } from '../workbook/host';
import type { Desk, FileSource } from './desk/desk';
import { download } from './desk/download';
import type { TemplateName } from './desk/templates';
import { FileBar } from './parts/file-bar';
import { FilePane } from './parts/file-pane';
import { FirstScreen } from './parts/first-screen';
import { Notice } from './parts/notice';
import { PANE_WIDTH, PaneEdge } from './parts/pane-edge';
import { useFileDrop } from './parts/use-file-drop';
import { useUnsavedWarning } from './parts/use-unsaved-warning';
import { workbenchTextsIn, WorkbenchTextsProvider, type Language } from './text/texts';

const Spreadsheet = lazy(() => import('./view/spreadsheet'));

const useStyles = makeStyles({
  page: { display: 'flex', height: '100vh', overflow: 'hidden' },
  desk: {
    position: 'relative',
    display: 'grid',
    gridTemplateRows: 'auto auto 1fr',
    flex: '1 1 0',
    minWidth: 0,
  },
  sheet: { minHeight: 0, minWidth: 0, overflow: 'hidden', paddingInlineEnd: '5px' },
  waiting: { display: 'grid', placeItems: 'center' },
  pane: { flex: 'none', maxWidth: '60vw', height: '100vh', overflowY: 'auto' },
  held: { boxShadow: `inset 0 0 0 4px ${tokens.colorBrandStroke1}` },
});

export interface WorkbenchProps {
  readonly desk: Desk;
  readonly language: Language;
  readonly sample: () => Promise<Uint8Array>;
  readonly template: (name: TemplateName) => Promise<Uint8Array>;
  readonly createPane: (host: WorkbookHost) => Pane;
}

/** A workbook to work in on the left, the pane on the right; without a workbook, where to get one. */
export function Workbench({ desk, language, sample, template, createPane }: WorkbenchProps) {
  const styles = useStyles();
  const dark = useDark(noOffice);
  const texts = workbenchTextsIn(language);
  const { file, opening, failure, unsaved } = useSyncExternalStore(desk.subscribe, desk.state);
  const [width, setWidth] = useState<number>(PANE_WIDTH.usual);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  useUnsavedWarning(unsaved);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = file === null ? texts.name : `${file.name} - ${texts.name}`;
  }, [language, texts, file]);
  const open = useCallback(
    (source: FileSource): void => {
      setSavedAs(null);
      if (!desk.state().unsaved || window.confirm(texts.discard)) void desk.open(source);
    },
    [desk, texts],
  );
  const openFile = useCallback(
    (chosen: File): void => open({ name: chosen.name, bytes: async () => new Uint8Array(await chosen.arrayBuffer()) }),
    [open],
  );
  const openSample = (): void => open({ name: texts.files.sample, bytes: sample });
  const held = useFileDrop(openFile);
  const save = async (): Promise<void> => {
    const saved = await desk.save();
    if (saved === undefined) return;
    download(saved.name, saved.bytes);
    setSavedAs(saved.name);
  };
  return (
    <FluentProvider theme={dark ? DARK : LIGHT}>
      <WorkbenchTextsProvider value={texts}>
        <AriaLiveAnnouncer>
          <div className={mergeClasses(styles.page, held && styles.held)}>
            <div className={styles.desk}>
              <FileBar
                file={file?.name}
                unsaved={unsaved}
                onFile={openFile}
                onSample={openSample}
                onTemplate={(name) => open({ name: texts.files[name], bytes: () => template(name) })}
                onSave={() => void save()}
              />
              <div>
                {failure !== null && (
                  <Notice intent="error" title={texts.failure} text={failure} onDismiss={() => desk.dismiss()} />
                )}
                {savedAs !== null && !unsaved && (
                  <Notice intent="success" text={texts.saved(savedAs)} onDismiss={() => setSavedAs(null)} />
                )}
              </div>
              {opening !== null ? (
                <Spinner className={styles.waiting} label={texts.opening(opening)} />
              ) : file === null ? (
                <FirstScreen onFile={openFile} onSample={openSample} />
              ) : (
                <section className={styles.sheet} aria-label={texts.sheet}>
                  <PaneEdge width={width} onWidth={setWidth} />
                  <Suspense fallback={<Spinner className={styles.waiting} label={texts.opening(file.name)} />}>
                    <Spreadsheet key={file.id} control={file.control} language={language} />
                  </Suspense>
                </section>
              )}
            </div>
            {file !== null && (
              <div className={styles.pane} style={{ width }}>
                <FilePane key={file.id} host={file.host} createPane={createPane} language={language} />
              </div>
            )}
          </div>
        </AriaLiveAnnouncer>
      </WorkbenchTextsProvider>
    </FluentProvider>
  );
}

const noOffice = () => undefined;
