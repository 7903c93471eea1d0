import { Caption1, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { PARAMETER_ROWS, type ParameterRow } from '../../review/parameter-rows';
import type { Settings } from '../../review/settings';
import { Section } from '../parts/section';
import { useTexts } from '../text/texts';
import { useKept } from '../use-kept';
import { SettingField } from './setting-field';
import type { Changes } from './use-changes';

/** Parameters found by a search that are shown at once. */
const MOST = 10;

const useStyles = makeStyles({
  search: { maxWidth: 'none', minWidth: 0 },
  side: { color: tokens.colorNeutralForeground2 },
});

/** Parameters of rules: those that differ from their defaults, and any other by a search. */
export function ParameterFields({ settings, changes }: { settings: Settings; changes: Changes }) {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  const [words, setWords] = useKept('page:settings', 'search', '');
  const rows = [...PARAMETER_ROWS.values()];
  const differs = ({ key }: ParameterRow) => Object.hasOwn(settings.parameters, key) || key in changes.typed.parameters;
  const found = words.trim() === '' ? [] : rows.filter((row) => !differs(row) && isAbout(row, words));
  const shown = [...rows.filter(differs), ...found.slice(0, MOST)];
  return (
    <Section title={texts.parameters}>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={texts.searchParameter}
        placeholder={texts.searchParameter}
        value={words}
        onChange={(_, { value }) => setWords(value)}
      />
      {shown.length === 0 && (
        <Caption1 className={styles.side}>{words.trim() === '' ? texts.allDefault : texts.noParameter}</Caption1>
      )}
      {shown.map(({ key, rule, parameter, basis, form }) => (
        <SettingField
          key={key}
          name={`${rule}：${parameter.meaning}`}
          meaning={[form.hint, basis].filter((text) => text !== '').join(' · ')}
          standard={String(form.show(parameter.default))}
          value={String(form.show(settings.parameters[key] ?? parameter.default))}
          typed={changes.typed.parameters[key]}
          usable={changes.isParameterUsable(key)}
          hint={form.hint}
          onType={(typed) => changes.typeParameter(key, typed)}
        />
      ))}
      {found.length > MOST && <Caption1>{texts.moreParameters(found.length - MOST)}</Caption1>}
    </Section>
  );
}

function isAbout({ key, rule, parameter }: ParameterRow, words: string): boolean {
  const text = `${key} ${rule} ${parameter.meaning}`.toLowerCase();
  return words
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
