import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import type { HeaderResult } from '../../review/result';
import { columnNumber } from '../../workbook/address';
import { PlaceLink } from '../parts/place-link';
import { usePane, usePaneState } from '../pane-context';
import { columnSubject } from '../state/kept';
import { useTexts } from '../text/texts';
import { useKept } from '../use-kept';

const ColumnEditor = lazy(() => import('./column-editor'));

const useStyles = makeStyles({
  column: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  letter: { flexShrink: 0, minWidth: '24px' },
  words: { flexGrow: 1, minWidth: 0 },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

export interface ColumnRowProps {
  readonly sheet: string;
  /** The header's first row. */
  readonly row: number;
  readonly header: HeaderResult;
}

/** One column: its letter, its header, what it was taken for and why, and the way to say that it is something else. */
export function ColumnRow({ sheet, row, header: { column, header, meaning, by } }: ColumnRowProps) {
  const styles = useStyles();
  const pane = usePane();
  const { columns: texts } = useTexts();
  const { pending, written, activity } = usePaneState();
  const about = columnSubject(sheet, column, header);
  const [correcting, setCorrecting] = useKept(about, 'correcting', false);
  const button = useRef<HTMLButtonElement>(null);
  const isPending = !written && Object.hasOwn(pending.columns, header);
  const why = meaning === 'ignored' && by === 'word' ? texts.unread : texts.by[by];
  const busy = activity.kind !== 'idle';
  return (
    <div className={styles.column}>
      <div className={styles.line}>
        <span className={styles.letter}>
          <PlaceLink place={{ sheet, row, column: columnNumber(column) ?? 1 }} name={column} />
        </span>
        <span className={styles.words}>
          <Body1>
            {header === '' ? texts.noHeader : header} → {texts.names[meaning]}
          </Body1>
          <Caption1 className={styles.note}>{[why, ...(isPending ? [texts.pending] : [])].join(' · ')}</Caption1>
        </span>
        {isPending && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            aria-label={texts.takeBackLabel(header)}
            disabledFocusable={busy}
            onClick={() => {
              button.current?.focus();
              void pane.takeBackColumn(header);
            }}
          >
            {texts.takeBack}
          </Button>
        )}
        {header !== '' && (
          <Button
            ref={button}
            size="small"
            appearance="subtle"
            className={styles.button}
            aria-label={texts.correctLabel(header)}
            aria-expanded={correcting}
            disabledFocusable={busy}
            onClick={() => setCorrecting(!correcting)}
          >
            {texts.correct}
          </Button>
        )}
      </div>
      {correcting && (
        <Suspense>
          <ColumnEditor
            about={about}
            header={header}
            meaning={meaning}
            onDone={(chosen) => {
              setCorrecting(false);
              button.current?.focus();
              if (chosen !== meaning) void pane.correctColumn(header, chosen);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
