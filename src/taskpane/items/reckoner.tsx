import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { questionsOf, reckon, type Answers } from '../../review/reckon';
import type { ItemResult } from '../../review/result';
import { usePane, usePaneState } from '../pane-context';
import { itemSubject } from '../state/kept';
import { useTexts } from '../text/texts';
import { useKept } from '../use-kept';
import { ClauseQuestion } from './clause-question';
import { ReckoningView } from './reckoning-view';

const useStyles = makeStyles({
  reckoner: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  enter: { alignSelf: 'flex-start' },
});

export interface ReckonerProps {
  readonly rubric: string;
  readonly item: ItemResult;
  /** What it came to is kept for writing. */
  readonly onEntered: () => void;
}

/** Answers, and the sentences that they were given to. */
interface Given {
  readonly rule: string;
  readonly answers: Answers;
}

const NO_ANSWERS: Answers = {};

/** The reviewer's short cut: says what happened sentence by sentence, sees what it comes to, and keeps it for writing. */
export default function Reckoner({ rubric, item, onEntered }: ReckonerProps) {
  const styles = useStyles();
  const pane = usePane();
  const { activity } = usePaneState();
  const texts = useTexts().reckon;
  const [given, setGiven] = useKept<Given | null>(itemSubject(rubric, item.key), 'answers', null);
  const rule = item.clauses.map(({ text }) => text).join('\n');
  // To other sentences they would be answers that nobody gave.
  const answers = given !== null && given.rule === rule ? given.answers : NO_ANSWERS;
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
          onAnswer={(answer) => setGiven({ rule, answers: { ...answers, [question.index]: answer } })}
        />
      ))}
      <ReckoningView item={item} reckoning={reckoning} unanswered={unanswered(questions, answers)} />
      {target !== undefined && (
        <Button
          size="small"
          className={styles.enter}
          disabledFocusable={entry === null || activity.kind !== 'idle'}
          onClick={() => {
            if (entry === null) return;
            setGiven(null);
            onEntered();
            void pane.enter(rubric, item.key, entry);
          }}
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
