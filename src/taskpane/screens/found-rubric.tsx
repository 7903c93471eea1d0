import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { RubricResult } from '../../review/result';
import { pointsText } from '../format/points';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: tokens.spacingVerticalXS,
    columnGap: '12px',
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  value: { margin: 0 },
});

/** The columns that a scoring table usually has: the others are no loss. */
const USUAL = [
  'seq',
  'category',
  'item',
  'content',
  'points',
  'rule',
  'method',
  'selfScore',
  'score',
  'deduction',
  'reason',
  'remark',
] as const;

/** How one scoring table was understood, so that a misreading is seen at once. */
export function FoundRubric({ rubric }: { rubric: RubricResult }) {
  const styles = useStyles();
  const { found, columns: words } = useTexts();
  const { sheet, headerRows, items, columns, maximum, declaredTotal } = rubric;
  const [headerRow = 1] = headerRows;
  const absent = USUAL.filter((meaning) => columns[meaning] === null);
  return (
    <Section title={found.title}>
      {rubric.notice !== null && <Caption1 as="p">{rubric.notice}</Caption1>}
      <dl className={styles.list}>
        <dt className={styles.term}>{found.sheet}</dt>
        <dd className={styles.value}>
          <PlaceLink place={{ sheet, row: headerRow, column: 1 }} name={sheet} />
        </dd>
        <dt className={styles.term}>{found.header}</dt>
        <dd className={styles.value}>{found.headerRows([...new Set(headerRows)].join('–'))}</dd>
        <dt className={styles.term}>{found.items}</dt>
        <dd className={styles.value}>
          {found.itemCount(items.length, pointsText(maximum))}
          {declaredTotal !== null && <div>{found.declared(pointsText(declaredTotal))}</div>}
        </dd>
        {absent.length > 0 && (
          <>
            <dt className={styles.term}>{found.missingColumns}</dt>
            <dd className={styles.value}>{absent.map((meaning) => words.names[meaning]).join('、')}</dd>
          </>
        )}
      </dl>
    </Section>
  );
}
