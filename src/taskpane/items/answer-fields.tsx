import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { Answer, Question } from '../../review/reckon';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  // Fluent's own least width is more than a narrow pane has left.
  input: { minWidth: 0, width: '100%' },
});

interface FieldProps {
  readonly label: string;
  /** What is wrong or still missing, below the field. */
  readonly ask?: string | undefined;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

export interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of several; nothing is chosen beforehand, since no answer is not the same as no. */
export function ChoiceField({ label, ask, value = '', options, onChange }: ChoiceFieldProps) {
  const { choose } = useTexts().reckon;
  return (
    <Field label={label} validationMessage={ask} validationState={ask === undefined ? 'none' : 'warning'}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export interface TypedFieldProps extends FieldProps {
  readonly numeric?: boolean;
  readonly required?: boolean;
}

export function TypedField({ label, ask, value = '', numeric = false, required = false, onChange }: TypedFieldProps) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      required={required}
      validationMessage={ask}
      validationState={ask === undefined ? 'none' : 'warning'}
    >
      <Input
        className={styles.input}
        value={value}
        {...(numeric && { inputMode: 'decimal' })}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

export interface AmountFieldProps {
  readonly input: Extract<Question['input'], { kind: 'amount' }>;
  readonly answer: Answer;
  readonly ask: string | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** Points that a person decides, with the reason, and the number of cases where the range is meant for each. */
export function AmountField({ input, answer, ask, onAnswer }: AmountFieldProps) {
  const texts = useTexts().reckon;
  return (
    <>
      {input.unit !== undefined && (
        <TypedField
          numeric
          label={texts.count(input.unit)}
          value={answer.value}
          onChange={(value) => onAnswer({ ...answer, value })}
        />
      )}
      <TypedField
        numeric
        label={input.label}
        ask={ask}
        value={answer.amount}
        onChange={(amount) => onAnswer({ ...answer, amount })}
      />
      <TypedField
        label={texts.reason}
        required={input.reasonRequired}
        value={answer.reason}
        onChange={(reason) => onAnswer({ ...answer, reason })}
      />
    </>
  );
}
