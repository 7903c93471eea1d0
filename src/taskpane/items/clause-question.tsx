import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Answer, Question } from '../../review/reckon';
import { useTexts } from '../text/texts';
import { AmountField, ChoiceField, TypedField } from './answer-fields';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  reading: { color: tokens.colorNeutralForeground2 },
});

export interface ClauseQuestionProps {
  readonly question: Question;
  readonly answer: Answer;
  /** What is still open about this sentence. */
  readonly asks: readonly string[];
  readonly onAnswer: (answer: Answer) => void;
}

/** One sentence of the rule, how it was read, and fields for what it depends on. */
export function ClauseQuestion({ question: { text, reading, input }, answer, asks, onAnswer }: ClauseQuestionProps) {
  const styles = useStyles();
  const texts = useTexts().reckon;
  const id = useId();
  const [ask] = asks;
  return (
    <div role="group" aria-labelledby={id} className={styles.question}>
      <Body1 id={id}>{text}</Body1>
      {/* A reading in the very words of the sentence tells nothing new. */}
      {reading !== text && (
        <Caption1 className={styles.reading}>
          {reading === null ? texts.notUnderstood : texts.reading(reading)}
        </Caption1>
      )}
      {input.kind === 'none' && reading !== null && ask !== undefined && <Caption1>{ask}</Caption1>}
      {input.kind === 'happened' && (
        <ChoiceField
          label={input.label}
          ask={ask}
          options={[
            { value: '是', label: texts.yes },
            { value: '否', label: texts.no },
          ]}
          value={answer.value}
          onChange={(value) => onAnswer({ ...answer, value })}
        />
      )}
      {(input.kind === 'count' || input.kind === 'rate') && (
        <TypedField
          numeric
          label={input.label}
          ask={ask}
          value={answer.value}
          onChange={(value) => onAnswer({ ...answer, value })}
        />
      )}
      {input.kind === 'level' && (
        <>
          <ChoiceField
            label={input.label}
            ask={ask}
            options={input.options.map(({ label, range }, level) => ({
              value: String(level),
              label: range === undefined ? label : texts.levelRange(label, range.join('～')),
            }))}
            value={answer.value}
            onChange={(value) => onAnswer({ value })}
          />
          {input.options[Number(answer.value || NaN)]?.range !== undefined && (
            <TypedField
              numeric
              label={texts.points}
              value={answer.amount}
              onChange={(amount) => onAnswer({ ...answer, amount })}
            />
          )}
        </>
      )}
      {input.kind === 'amount' && <AmountField input={input} answer={answer} ask={ask} onAnswer={onAnswer} />}
    </div>
  );
}
