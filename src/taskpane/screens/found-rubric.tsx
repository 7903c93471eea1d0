import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { RubricResult } from '../../review/result';
import { columnNumber } from '../../workbook/address';
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
  column: { display: 'inline-block', marginInlineEnd: tokens.spacingHorizontalM },
});

/** How one scoring table was understood, so that a misreading is seen at once. */
export function FoundRubric({ rubric }: { rubric: RubricResult }) {
  const styles = useStyles();
  const { found } = useTexts();
  const { sheet, headerRows, items, columns, maximum, declaredTotal } = rubric;
  const [headerRow = 1] = headerRows;
  const name = (meaning: string) => found.meaning[meaning] ?? meaning;
  const absent = Object.keys(columns).filter((meaning) => columns[meaning] === null);
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
        <dt className={styles.term}>{found.columns}</dt>
        <dd className={styles.value}>
          {Object.entries(columns).map(([meaning, letter]) =>
            letter === null ? null : (
              <span key={meaning} className={styles.column}>
                {name(meaning)}{' '}
                <PlaceLink place={{ sheet, row: headerRow, column: columnNumber(letter) ?? 1 }} name={letter} />
              </span>
            ),
          )}
        </dd>
        {absent.length > 0 && (
          <>
            <dt className={styles.term}>{found.missingColumns}</dt>
            <dd className={styles.value}>{absent.map(name).join('、')}</dd>
          </>
        )}
      </dl>
    </Section>
  );
}
