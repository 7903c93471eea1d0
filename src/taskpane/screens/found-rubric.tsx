import { Caption1 } from '@fluentui/react-components';
import type { RubricResult } from '../../review/result';
import { pointsText } from '../format/points';
import { FactList } from '../parts/fact-list';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { useTexts } from '../text/texts';

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
  const { found, columns: words } = useTexts();
  const { sheet, headerRows, items, columns, maximum, declaredTotal } = rubric;
  const [headerRow = 1] = headerRows;
  const absent = USUAL.filter((meaning) => columns[meaning] === null).map((meaning) => words.names[meaning]);
  const count = found.itemCount(items.length, pointsText(maximum));
  const stated = declaredTotal === null ? null : found.declared(pointsText(declaredTotal));
  return (
    <Section title={found.title}>
      {rubric.notice !== null && <Caption1 as="p">{rubric.notice}</Caption1>}
      <FactList
        facts={[
          { term: found.sheet, value: <PlaceLink place={{ sheet, row: headerRow, column: 1 }} name={sheet} /> },
          { term: found.header, value: found.headerRows([...new Set(headerRows)].join('–')) },
          { term: found.items, value: count },
          ...(stated === null ? [] : [{ term: found.stated, value: stated }]),
          ...(absent.length > 0 ? [{ term: found.missingColumns, value: absent.join('、') }] : []),
        ]}
      />
    </Section>
  );
}
