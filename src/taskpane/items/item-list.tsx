import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewResult } from '../../review/result';
import { LimitedList } from '../parts/limited-list';
import { Section } from '../parts/section';
import { useTexts } from '../text/texts';
import { ItemRow } from './item-row';
import { ItemTools } from './item-tools';

/** Rather long than cut: who goes from one unscored item to the next must find it on the page. */
const LIMIT = 400;

const useStyles = makeStyles({
  sheets: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** The items of every scoring table, in sheet order, and what helps to get through them. */
export default function ItemList({ result }: { result: ReviewResult }) {
  const styles = useStyles();
  const texts = useTexts().items;
  const { rubrics } = result;
  if (rubrics.every(({ items }) => items.length === 0))
    return (
      <Body1 as="p" block>
        {texts.none}
      </Body1>
    );
  return (
    <div className={styles.sheets}>
      <ItemTools result={result} />
      {rubrics.map(({ id, sheet, items, counted }) => (
        <Section key={id} title={id}>
          <LimitedList page="page:items" name={id} entries={items} keyOf={({ key }) => key} limit={LIMIT}>
            {(item) => <ItemRow rubric={id} sheet={sheet} item={item} counted={counted} />}
          </LimitedList>
        </Section>
      ))}
    </div>
  );
}
