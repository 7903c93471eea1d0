import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { showStandards } from '../../review/setting-rows';
import type { ItemResult, RubricResult } from '../../review/result';
import { LimitedList } from '../parts/limited-list';
import { Section } from '../parts/section';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
  side: { color: tokens.colorNeutralForeground2 },
});

/** Items whose standards a person has corrected, with what they would be by default and the way back to it. */
export function MappingList({ rubrics }: { rubrics: readonly RubricResult[] }) {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  const corrected = rubrics.flatMap(({ id, items }) =>
    items.filter(({ mapping }) => mapping === 'corrected').map((item) => ({ rubric: id, item })),
  );
  return (
    <Section title={texts.mappings}>
      {corrected.length === 0 && <Caption1 className={styles.side}>{texts.noMappings}</Caption1>}
      <LimitedList
        page="page:settings"
        name="mappings"
        entries={corrected}
        keyOf={({ rubric, item }) => `${rubric}!${item.key}`}
        limit={20}
      >
        {({ rubric, item }) => <CorrectedItem rubric={rubric} item={item} />}
      </LimitedList>
    </Section>
  );
}

function CorrectedItem({ rubric, item }: { rubric: string; item: ItemResult }) {
  const styles = useStyles();
  const pane = usePane();
  const { activity } = usePaneState();
  const { settings: texts } = useTexts();
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Text block>{item.title}</Text>
        <Caption1 block>{showStandards(item.standards)}</Caption1>
        <Caption1 block className={styles.side}>
          {texts.standard(showStandards(item.recognised ?? []))}
        </Caption1>
      </div>
      <Button
        size="small"
        className={styles.button}
        aria-label={texts.restoreLabel(item.title)}
        disabledFocusable={activity.kind !== 'idle'}
        onClick={() => void pane.correct(rubric, item.key, null)}
      >
        {texts.restore}
      </Button>
    </div>
  );
}
