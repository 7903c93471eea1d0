import { Caption1 } from '@fluentui/react-components';
import type { RubricResult } from '../../review/result';
import { LimitedList } from '../parts/limited-list';
import { Section } from '../parts/section';
import { useTexts } from '../text/texts';
import { ColumnRow } from './column-row';

/** 列的识别: every header of one scoring table and what it was taken for. */
export function ColumnList({ rubric, isOneOfMany }: { rubric: RubricResult; isOneOfMany: boolean }) {
  const { columns: texts } = useTexts();
  return (
    <Section title={isOneOfMany ? texts.titleOf(rubric.id) : texts.title}>
      <Caption1>{texts.hint}</Caption1>
      <LimitedList
        page="page:settings"
        name={rubric.id}
        entries={rubric.headers}
        keyOf={({ column }) => column}
        limit={40}
      >
        {(header) => <ColumnRow sheet={rubric.sheet} row={rubric.headerRows[0] ?? 1} header={header} />}
      </LimitedList>
    </Section>
  );
}
