import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { RubricResult } from '../../review/result';
import { LimitedList } from '../parts/limited-list';
import { Section } from '../parts/section';
import { useTexts } from '../text/texts';
import { ItemRow } from './item-row';

const useStyles = makeStyles({
  sheets: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** The items of every scoring table, in sheet order. */
export function ItemList({ rubrics }: { rubrics: readonly RubricResult[] }) {
  const styles = useStyles();
  const texts = useTexts().items;
  if (rubrics.every(({ items }) => items.length === 0))
    return (
      <Body1 as="p" block>
        {texts.none}
      </Body1>
    );
  return (
    <div className={styles.sheets}>
      {rubrics.map(({ id, sheet, items }) => (
        <Section key={id} title={id}>
          <LimitedList entries={items} keyOf={({ key }) => key}>
            {(item) => <ItemRow rubric={id} sheet={sheet} item={item} />}
          </LimitedList>
        </Section>
      ))}
    </div>
  );
}
