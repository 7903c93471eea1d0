import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenRow, OpenStep } from '../../review/open-list';
import { usePane, usePaneState } from '../pane-context';
import type { RowChanges } from '../state/state';
import { useTexts } from '../text/texts';
import { Proof } from './proof';
import { RowField, type FieldColumn } from './row-field';
import { NEW_WORK } from './work';
import type { WorkFormProps } from './work-form';

type Column = keyof RowChanges;

/** Before these what the rule says now is shown. */
const PROVED: ReadonlySet<OpenStep['step']> = new Set(['submit', 'close']);

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface StepFormProps extends WorkFormProps {
  readonly row: OpenRow;
}

/** What a step needs: the proof, and the cells that tell of it. What is missing is told once it was to be kept. */
export function StepForm({ item, row, work, onWork }: StepFormProps) {
  const styles = useStyles();
  const pane = usePane();
  const { activity, reviewed } = usePaneState();
  const { rectify: texts } = useTexts();
  const { step } = work;
  const open = row.steps.find((each) => each.step === step);
  const leadsTo = open?.changes;
  if (step === null) return null;
  const asOf = reviewed?.review.result.asOf ?? '';
  const valueOf = (column: Column): string => {
    const first = column === 'closedOn' && row.text(column) === '' ? asOf : row.text(column);
    return work.typed[column] ?? first;
  };
  const columns: readonly Column[] = open?.columns ?? [];
  // What was typed among the entries before the step was chosen goes with it.
  const told = [...new Set([...columns, ...(Object.keys(work.typed) as Column[])])];
  const typed = told
    .map((column) => [column, valueOf(column).trim()] as const)
    .filter(([column, text]) => text !== row.text(column));
  const changes = { ...Object.fromEntries(typed), ...leadsTo };
  const faults = leadsTo === undefined ? [] : row.faults(changes);
  const shown = work.tried ? faults : [];
  const elsewhere = shown.filter(({ column }) => !columns.includes(column));
  return (
    <div className={styles.form} role="group" aria-label={texts.steps[step]}>
      <Caption1Strong>{columns.length === 0 ? texts.steps[step] : texts.stepOf(texts.steps[step])}</Caption1Strong>
      {PROVED.has(step) && item.isByHand !== true && <Proof id={item.id} />}
      {columns.map((column) => (
        <RowField
          key={column}
          column={column as FieldColumn}
          value={valueOf(column)}
          faults={shown}
          onChange={(text) => onWork({ ...work, typed: { ...work.typed, [column]: text } })}
        />
      ))}
      {elsewhere.map(({ column, message }) => (
        <Caption1 key={`${column} ${message}`}>{message}</Caption1>
      ))}
      <div className={styles.line}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={activity.kind !== 'idle' || leadsTo === undefined || shown.length > 0}
          onClick={() => {
            if (faults.length > 0) return onWork({ ...work, tried: true });
            onWork(NEW_WORK);
            void pane.rectify(item.id, changes);
          }}
        >
          {texts.keep}
        </Button>
        <Button size="small" onClick={() => onWork({ ...work, step: null, tried: false })}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
