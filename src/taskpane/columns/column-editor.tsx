import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { COLUMN_NAMES, isColumnMeaning } from '../../review/column-names';
import type { HeaderResult } from '../../review/result';
import { useTexts } from '../text/texts';

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
  readonly header: string;
  readonly meaning: HeaderResult['meaning'];
  readonly onApply: (meaning: HeaderResult['meaning']) => void;
  readonly onCancel: () => void;
}

/** Chooses what a column holds. */
export default function ColumnEditor({ header, meaning, onApply, onCancel }: ColumnEditorProps) {
  const styles = useStyles();
  const { columns: texts } = useTexts();
  const [chosen, setChosen] = useState(meaning);
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
        <Button size="small" appearance="primary" onClick={() => onApply(chosen)}>
          {texts.apply}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
