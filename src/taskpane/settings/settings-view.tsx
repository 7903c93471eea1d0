import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { countChanges, NO_CHANGES } from '../../review/setting-changes';
import { SETTING_ROWS } from '../../review/setting-rows';
import { DEFAULT_SETTINGS } from '../../review/settings';
import type { Review } from '../../review/review';
import { ColumnList } from '../columns/column-list';
import { Section } from '../parts/section';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';
import { DayField } from './day-field';
import { EffectBar } from './effect-bar';
import { MappingList } from './mapping-list';
import { ParameterFields } from './parameter-fields';
import { SettingField } from './setting-field';
import { WeightFields } from './weight-fields';
import { together, useChanges } from './use-changes';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  pending: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: tokens.spacingHorizontalS },
  side: { color: tokens.colorNeutralForeground2 },
});

/** Everything an office may decide differently, with the default beside it and the effect before it is kept. */
export default function SettingsView({ review }: { review: Review }) {
  const styles = useStyles();
  const pane = usePane();
  const { pending, written, activity } = usePaneState();
  const { settings: texts } = useTexts();
  const { settings, result } = review;
  const changes = useChanges(review);
  const busy = activity.kind !== 'idle';
  const kept = written ? NO_CHANGES : pending.changes;
  const waiting = countChanges(kept);
  const isChanged = countChanges(changes.typed) > 0;
  return (
    <div className={styles.view}>
      <Caption1 className={styles.side}>{texts.hint}</Caption1>
      {waiting > 0 && (
        <div className={styles.pending}>
          <Caption1>{texts.waiting(waiting)}</Caption1>
          <Button size="small" disabledFocusable={busy} onClick={() => void pane.changeSettings(NO_CHANGES)}>
            {texts.takeBack}
          </Button>
        </div>
      )}
      <DayField day={result.asOf} />
      <Section title={texts.rows}>
        {SETTING_ROWS.map((row) => (
          <SettingField
            key={row.name}
            name={row.name}
            meaning={row.meaning}
            standard={String(row.show(DEFAULT_SETTINGS))}
            value={String(row.show(settings))}
            typed={changes.typed.rows[row.name]}
            usable={changes.isRowUsable(row.name)}
            hint={row.meaning}
            onType={(typed) => changes.typeRow(row.name, typed)}
          />
        ))}
      </Section>
      {result.rubrics.length > 0 && (
        <>
          <WeightFields changes={changes} />
          <MappingList rubrics={result.rubrics} />
        </>
      )}
      <ParameterFields settings={settings} changes={changes} />
      {result.rubrics.map((rubric) => (
        <ColumnList key={rubric.id} rubric={rubric} isOneOfMany={result.rubrics.length > 1} />
      ))}
      {isChanged && (
        <EffectBar
          before={result}
          after={changes.usable ? (changes.effect?.result ?? null) : null}
          usable={changes.usable}
          busy={busy}
          onDrop={changes.clear}
          onKeep={() => {
            void pane.changeSettings(together(kept, changes.typed));
            changes.clear();
          }}
        />
      )}
    </div>
  );
}
