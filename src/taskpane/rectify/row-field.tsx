import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import type { FieldFault } from '../../review/open-list';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  // Fluent's own least width is more than a narrow pane has left.
  input: { minWidth: 0, width: '100%' },
});

/** The columns of the list that are filled in here. */
export type FieldColumn =
  | 'measure'
  | 'owner'
  | 'unit'
  | 'deadline'
  | 'progress'
  | 'remark'
  | 'checker'
  | 'conclusion'
  | 'evidence'
  | 'closedOn';

/** In these whole sentences are written. */
const LONG: ReadonlySet<FieldColumn> = new Set(['measure', 'progress', 'remark', 'conclusion', 'evidence']);

export interface RowFieldProps {
  readonly column: FieldColumn;
  readonly value: string;
  /** Of the whole row; those at this column are shown. */
  readonly faults: readonly FieldFault[];
  readonly onChange: (text: string) => void;
}

/** One cell of a row of the list. */
export function RowField({ column, value, faults, onChange }: RowFieldProps) {
  const styles = useStyles();
  const { rectify: texts } = useTexts();
  const own = faults.filter((fault) => fault.column === column).map(({ message }) => message);
  const hint = column === 'deadline' ? texts.deadlineHint : column === 'closedOn' ? texts.dayHint : undefined;
  return (
    <Field
      size="small"
      label={texts.fields[column]}
      hint={hint}
      validationMessage={own.join('')}
      validationState={own.length === 0 ? 'none' : 'warning'}
    >
      {LONG.has(column) ? (
        <Textarea
          size="small"
          rows={2}
          className={styles.input}
          value={value}
          onChange={(_, data) => onChange(data.value)}
        />
      ) : (
        <Input size="small" className={styles.input} value={value} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
}
