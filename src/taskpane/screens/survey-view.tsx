import { Body1 } from '@fluentui/react-components';
import { useEffect } from 'react';
import { FactList, type Fact } from '../parts/fact-list';
import { Section } from '../parts/section';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

/** What was found in the workbook and what is missing, before anything is judged. */
export function SurveyView() {
  const pane = usePane();
  const { survey, looking } = usePaneState();
  const { survey: texts } = useTexts();
  useEffect(() => void pane.look(), [pane]);
  if (survey === null) return looking ? <Body1>{texts.looking}</Body1> : null;
  if (survey.empty)
    return (
      <Body1 as="p" block>
        {texts.empty}
      </Body1>
    );
  const { rubrics, ledgers, missingLedgers, year, unit } = survey;
  const facts: Fact[] = [
    {
      term: texts.rubric,
      value: rubrics.map(({ id, items }) => texts.rubricOf(id, items)).join('、') || texts.noRubric,
    },
    {
      term: texts.ledgers,
      value:
        ledgers.length === 0
          ? texts.noLedgers
          : texts.ledgersOf(ledgers.length, ledgers.map(({ kind }) => kind).join('、')),
    },
    // Without any ledger the workbook is not meant to hold them.
    ...(ledgers.length > 0 && missingLedgers.length > 0
      ? [{ term: texts.missing, value: missingLedgers.join('、') }]
      : []),
    { term: texts.unit, value: unit ?? texts.unknown },
    { term: texts.year, value: year === null ? texts.unknown : texts.yearOf(year) },
  ];
  return (
    <Section title={texts.title}>
      <FactList facts={facts} />
    </Section>
  );
}
