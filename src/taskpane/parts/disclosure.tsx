import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactNode } from 'react';
import type { Subject } from '../state/kept';
import { useKept } from '../use-kept';

const useStyles = makeStyles({
  // Aligned with the text above by its arrow, which sits in a box wider than itself.
  button: { paddingInline: '0 6px', minWidth: 0, marginInlineStart: '-6px' },
});

export interface DisclosureProps {
  readonly label: string;
  /** Where the label alone does not say of what. */
  readonly name?: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: () => ReactNode;
}

/** Details that stay out of the way, and out of the page, until they are asked for. */
export function Disclosure({ label, name, open, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <Button
        className={styles.button}
        size="small"
        appearance="transparent"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-label={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onToggle}
      >
        {label}
      </Button>
      {open && <div id={id}>{children()}</div>}
    </div>
  );
}

export interface KeptDisclosureProps extends Omit<DisclosureProps, 'open' | 'onToggle'> {
  readonly about: Subject;
  /** Which of the details about it. */
  readonly field: string;
}

/** Details that are found as they were left: open or not. */
export function KeptDisclosure({ about, field, ...props }: KeptDisclosureProps) {
  const [open, setOpen] = useKept(about, field, false);
  return <Disclosure {...props} open={open} onToggle={() => setOpen(!open)} />;
}
