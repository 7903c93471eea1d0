import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemResult } from '../../review/result';
import { useStandards } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  guess: { color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorStatusWarningForeground3 },
});

/** The standards by name, and whether they were read, guessed or corrected. */
export function MappedStandards({ standards, mapping }: Pick<ItemResult, 'standards' | 'mapping'>) {
  const styles = useStyles();
  const texts = useTexts().items;
  const known = useStandards();
  const names = standards.map((id) => `${id} ${known.find((standard) => standard.id === id)?.name ?? ''}`.trim());
  const note = { name: null, keyword: texts.guessed, corrected: texts.corrected, none: null }[mapping];
  return (
    <Caption1>
      {names.length === 0 ? <span className={styles.none}>{texts.unmapped}</span> : names.join('、')}
      {note !== null && <span className={styles.guess}> · {note}</span>}
    </Caption1>
  );
}
