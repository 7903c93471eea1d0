import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { questionsOf, reckon, type Answers } from '../../review/reckon';
import type { ItemResult } from '../../review/result';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';
import { ClauseQuestion } from './clause-question';
import { ReckoningView } from './reckoning-view';

const useStyles = makeStyles({
  reckoner: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  enter: { alignSelf: 'flex-start' },
});

/** The reviewer's short cut: says what happened sentence by sentence, sees what it comes to, and keeps it for writing. */
export default function Reckoner({ rubric, item }: { rubric: string; item: ItemResult }) {
  const styles = useStyles();
  const pane = usePane();
  const { activity } = usePaneState();
  const texts = useTexts().reckon;
  const [answers, setAnswers] = useState<Answers>({});
  const questions = useMemo(() => questionsOf(item), [item]);
  const reckoning = useMemo(() => reckon(item, answers), [item, answers]);
  const target = item.cells.deduction ?? item.cells.score;
  const { entry } = reckoning;
  return (
    <div className={styles.reckoner}>
      {questions.map((question) => (
        <ClauseQuestion
          key={question.index}
          question={question}
          answer={answers[question.index] ?? {}}
          asks={reckoning.asks.filter(({ clause }) => clause === question.index).map(({ text }) => text)}
          onAnswer={(answer) => setAnswers({ ...answers, [question.index]: answer })}
        />
      ))}
      <ReckoningView item={item} reckoning={reckoning} unanswered={unanswered(questions, answers)} />
      {target !== undefined && (
        <Button
          size="small"
          className={styles.enter}
          disabledFocusable={entry === null || activity.kind !== 'idle'}
          onClick={() => entry !== null && void pane.enter(rubric, item.key, entry)}
        >
          {texts.enter}
        </Button>
      )}
    </div>
  );
}

function unanswered(questions: ReturnType<typeof questionsOf>, answers: Answers): number {
  return questions.filter(({ index, input }) => {
    const { value = '', amount = '' } = answers[index] ?? {};
    return input.kind !== 'none' && value === '' && amount.trim() === '';
  }).length;
}
