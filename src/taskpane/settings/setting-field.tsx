import { Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
  side: { color: tokens.colorNeutralForeground2 },
});

export interface SettingFieldProps {
  readonly name: string;
  readonly meaning: string;
  readonly standard: string;
  /** What the review goes by now. */
  readonly value: string;
  /** What has been typed in its place; `undefined` when nothing has. */
  readonly typed: string | undefined;
  readonly usable: boolean;
  /** How to fill it in, for what cannot be used. */
  readonly hint: string;
  readonly onType: (typed: string) => void;
}

/** One setting with the default beside it. */
export function SettingField({ name, meaning, standard, value, typed, usable, hint, onType }: SettingFieldProps) {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  return (
    <div>
      <Field
        label={name}
        validationState={usable ? 'none' : 'error'}
        validationMessage={usable ? undefined : texts.unusable(hint)}
      >
        <Input
          size="small"
          className={styles.input}
          value={typed ?? value}
          placeholder={standard}
          onChange={(_, data) => onType(data.value)}
        />
      </Field>
      <Caption1 block className={styles.side}>
        {texts.standard(standard)} · {meaning}
      </Caption1>
    </div>
  );
}
