import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  // Aligned with the text above by its arrow, which sits in a box wider than itself.
  button: { paddingInline: '0 6px', minWidth: 0, marginInlineStart: '-6px' },
});

export interface DisclosureProps {
  readonly label: string;
  /** Where the label alone does not say of what. */
  readonly name?: string;
  /** From outside, where whether it is open has to outlive it. */
  readonly open?: boolean;
  readonly onToggle?: () => void;
  readonly children: () => ReactNode;
}

/** Details that stay out of the way, and out of the page, until they are asked for. */
export function Disclosure({ label, name, open, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  const [own, setOwn] = useState(false);
  const id = useId();
  const isOpen = open ?? own;
  return (
    <div>
      <Button
        className={styles.button}
        size="small"
        appearance="transparent"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle ?? (() => setOwn(!own))}
      >
        {label}
      </Button>
      {isOpen && <div id={id}>{children()}</div>}
    </div>
  );
}
