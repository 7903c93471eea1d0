import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { COLUMN_NAMES, isColumnMeaning } from '../../review/column-names';
import type { HeaderResult } from '../../review/result';
import type { Subject } from '../state/kept';
import { useTexts } from '../text/texts';
import { useKept } from '../use-kept';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface ColumnEditorProps {
  /** The column. */
  readonly about: Subject;
  readonly header: string;
  readonly meaning: HeaderResult['meaning'];
  /** With what it is after all. */
  readonly onDone: (meaning: HeaderResult['meaning']) => void;
}

/** Chooses what a column holds. */
export default function ColumnEditor({ about, header, meaning, onDone }: ColumnEditorProps) {
  const styles = useStyles();
  const { columns: texts } = useTexts();
  const [kept, setChosen] = useKept<HeaderResult['meaning'] | null>(about, 'meaning', null);
  const chosen = kept ?? meaning;
  const done = (outcome: HeaderResult['meaning']) => {
    setChosen(null);
    onDone(outcome);
  };
  return (
    <div className={styles.editor}>
      <Field label={texts.choose(header)}>
        <Select value={chosen} onChange={(_, { value }) => isColumnMeaning(value) && setChosen(value)}>
          {Object.keys(COLUMN_NAMES)
            .filter(isColumnMeaning)
            .map((each) => (
              <option key={each} value={each}>
                {texts.names[each]}
              </option>
            ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => done(chosen)}>
          {texts.apply}
        </Button>
        <Button size="small" onClick={() => done(meaning)}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
