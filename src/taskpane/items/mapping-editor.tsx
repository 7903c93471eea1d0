import { Button, Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useStandards } from '../pane-context';
import type { Subject } from '../state/kept';
import { useTexts } from '../text/texts';
import { useKept } from '../use-kept';

/** The open list would otherwise cover the button that ends the choice. */
const BELOW_THE_BUTTONS = { position: 'below', align: 'start', offset: { mainAxis: 36 } } as const;

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  input: { minWidth: 0 },
  list: { maxHeight: '240px' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface MappingEditorProps {
  /** The item. */
  readonly about: Subject;
  /** Those it is taken to be about. */
  readonly standards: readonly string[];
  /** `null`: they are right after all. */
  readonly onDone: (standards: readonly string[] | null) => void;
}

/** Chooses any number of the 24 standards for an item, or none. */
export default function MappingEditor({ about, standards, onDone }: MappingEditorProps) {
  const styles = useStyles();
  const texts = useTexts().items;
  const [kept, setChosen] = useKept<readonly string[] | null>(about, 'standards', null);
  const chosen = kept ?? standards;
  const [typed, setTyped] = useState<string | null>(null);
  const done = (outcome: readonly string[] | null) => {
    setChosen(null);
    onDone(outcome);
  };
  const names = useStandards().map(({ id, name }) => ({ id, text: `${id} ${name}` }));
  const matching = names.filter(({ text }) => text.toLowerCase().includes((typed ?? '').trim().toLowerCase()));
  const summary = names.filter(({ id }) => chosen.includes(id)).map(({ text }) => text);
  return (
    <div className={styles.editor}>
      <Field label={texts.choose}>
        <Combobox
          multiselect
          inlinePopup
          positioning={BELOW_THE_BUTTONS}
          className={styles.input}
          listbox={{ className: styles.list }}
          placeholder={texts.placeholder}
          value={typed ?? summary.join('、')}
          selectedOptions={[...chosen]}
          onFocus={() => setTyped('')}
          onBlur={() => setTyped(null)}
          onChange={(event) => setTyped(event.target.value)}
          onOptionSelect={(_, { selectedOptions }) => {
            setChosen(names.map(({ id }) => id).filter((id) => selectedOptions.includes(id)));
            setTyped('');
          }}
        >
          {matching.map(({ id, text }) => (
            <Option key={id} value={id} text={text}>
              {text}
            </Option>
          ))}
        </Combobox>
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => done(chosen)}>
          {texts.apply}
        </Button>
        <Button size="small" onClick={() => done(null)}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
