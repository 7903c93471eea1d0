import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenRow } from '../../review/open-list';
import type { RectificationResult } from '../../review/result';
import { usePane, usePaneState } from '../pane-context';
import type { RowChanges } from '../state/state';
import { useTexts } from '../text/texts';
import { RowField } from './row-field';
import { StepForm } from './step-form';
import { NEW_WORK, type Work } from './work';

/** What can be filled in at any time; the rest belongs to a step. */
const ENTRIES = ['measure', 'owner', 'unit', 'deadline', 'progress', 'remark'] as const;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface WorkFormProps {
  readonly item: RectificationResult;
  readonly row: OpenRow | undefined;
  readonly work: Work;
  readonly onWork: (work: Work) => void;
}

/** The entries that people make in a row, and the steps that its states allow. What is kept goes into the preview. */
export function WorkForm({ item, row, work, onWork }: WorkFormProps) {
  const styles = useStyles();
  const pane = usePane();
  const { activity, written } = usePaneState();
  const { rectify: texts } = useTexts();
  if (row === undefined) return <Caption1>{written ? texts.needsReading : texts.needsList}</Caption1>;
  if (item.closure === '已销号') return <Caption1>{texts.closed}</Caption1>;
  if (work.step !== null) return <StepForm item={item} row={row} work={work} onWork={onWork} />;
  const busy = activity.kind !== 'idle';
  const changed = Object.fromEntries(
    Object.entries(work.typed).filter(([column, text]) => text.trim() !== row.text(column as keyof RowChanges)),
  );
  const faults = row.faults(changed);
  const isSame = Object.keys(changed).length === 0;
  return (
    <div className={styles.form}>
      {item.isByHand && <Caption1>{texts.byHandNote}</Caption1>}
      {ENTRIES.map((column) => (
        <RowField
          key={column}
          column={column}
          value={work.typed[column] ?? row.text(column)}
          faults={faults}
          onChange={(text) => onWork({ ...work, typed: { ...work.typed, [column]: text } })}
        />
      ))}
      <div className={styles.line}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isSame || faults.length > 0 || busy}
          onClick={() => {
            onWork(NEW_WORK);
            void pane.rectify(item.id, changed);
          }}
        >
          {texts.keep}
        </Button>
      </div>
      <div className={styles.line} role="group" aria-label={texts.stepsLabel}>
        {row.steps.map(({ step }) => (
          <Button key={step} size="small" disabledFocusable={busy} onClick={() => onWork({ ...work, step })}>
            {texts.steps[step]}
          </Button>
        ))}
      </div>
    </div>
  );
}
