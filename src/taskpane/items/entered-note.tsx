import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemResult } from '../../review/result';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  note: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

export interface EnteredNoteProps {
  readonly rubric: string;
  readonly item: ItemResult;
  /** The button is gone then, and the focus needs another place. */
  readonly onTakenBack: () => void;
}

/** That the item's score as shown was worked out in the pane and is not on the sheet yet, with the way back. */
export function EnteredNote({ rubric, item, onTakenBack }: EnteredNoteProps) {
  const styles = useStyles();
  const pane = usePane();
  const { pending, written, activity } = usePaneState();
  const { reckon: texts } = useTexts();
  if (written || !Object.hasOwn(pending.entries, `${rubric}!${item.key}`)) return null;
  return (
    <span className={styles.note}>
      <Badge appearance="tint" color="brand">
        {texts.entered}
      </Badge>
      <Button
        size="small"
        appearance="subtle"
        aria-label={texts.takeBackLabel(item.title)}
        disabledFocusable={activity.kind !== 'idle'}
        onClick={() => {
          onTakenBack();
          void pane.enter(rubric, item.key, null);
        }}
      >
        {texts.takeBack}
      </Button>
    </span>
  );
}
