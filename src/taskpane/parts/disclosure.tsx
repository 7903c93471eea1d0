import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  // Aligned with the text above by its arrow, which sits in a box wider than itself.
  button: { paddingInline: 0, minWidth: 0, marginInlineStart: '-6px' },
});

/** Details that stay out of the way, and out of the page, until they are asked for. */
export function Disclosure({ label, children }: { label: string; children: () => ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        className={styles.button}
        size="small"
        appearance="transparent"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && <div id={id}>{children()}</div>}
    </div>
  );
}
