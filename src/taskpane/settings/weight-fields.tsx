import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { WeightGroup } from '../../review/weight-groups';
import { Section } from '../parts/section';
import { useTexts } from '../text/texts';
import { SettingField } from './setting-field';
import type { Changes } from './use-changes';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  side: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusWarningForeground3 },
});

/** The weights that the scored tables state, each with what it is by default and where that is stated. */
export function WeightFields({ changes }: { changes: Changes }) {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  return (
    <Section title={texts.weights}>
      {changes.weightGroups.length === 0 && <Caption1 className={styles.side}>{texts.noWeights}</Caption1>}
      {changes.weightGroups.map((group) => (
        <GroupFields key={group.fields[0]?.key} group={group} changes={changes} />
      ))}
    </Section>
  );
}

function GroupFields({ group: { name, fields, sum }, changes }: { group: WeightGroup; changes: Changes }) {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  return (
    <div role="group" aria-label={name} className={styles.group}>
      <Caption1Strong>{name}</Caption1Strong>
      {fields.map(({ key, where, hint, fault, ...field }) => (
        <SettingField
          key={key}
          {...field}
          meaning={where}
          typed={changes.typed.weights[key]}
          usable={fault === null}
          hint={fault === 'allZero' ? texts.weightsZero : hint}
          onType={(text) => changes.typeWeight(key, text)}
        />
      ))}
      {sum !== null && (
        <Caption1 className={sum.right ? styles.side : styles.wrong}>
          {texts.weightSum(sum.is, sum.whole, sum.right)}
        </Caption1>
      )}
    </div>
  );
}
