import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  title: { margin: 0 },
  button: {
    justifyContent: 'flex-start',
    width: '100%',
    paddingInline: 0,
    minWidth: 0,
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface GroupTitleProps {
  readonly title: string;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A group's name and size; pressing it folds the group. */
export function GroupTitle({ title, count, open, onToggle }: GroupTitleProps) {
  const styles = useStyles();
  return (
    <h2 className={styles.title}>
      <Button
        appearance="transparent"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={onToggle}
      >
        {title} {count}
      </Button>
    </h2>
  );
}
