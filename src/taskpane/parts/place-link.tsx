import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { placeName, type Place } from '../../workbook/address';
import { usePane } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  // Fluent only doubles the underline, which nobody finds among the many short links of a list.
  link: {
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '1px',
    },
  },
});

/** Text that goes to a cell when clicked. */
export function RevealButton({ place, children }: { place: Place; children: ReactNode }) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <Link inline as="button" className={styles.link} onClick={() => void pane.reveal(place)}>
      {children}
    </Link>
  );
}

/** A cell's own name as the way to it. */
export function PlaceLink({ place, name = placeName(place) }: { place: Place; name?: string }) {
  const styles = useStyles();
  const pane = usePane();
  const { list, ledgerFiles } = useTexts();
  // No sheet of this workbook has a bracket in its name; the cell is in a ledger file that was picked.
  if (place.sheet.startsWith('['))
    return (
      <Caption1>
        {name}（{ledgerFiles.elsewhere}）
      </Caption1>
    );
  return (
    <Link
      inline
      as="button"
      className={styles.link}
      aria-label={list.goTo(placeName(place))}
      onClick={() => void pane.reveal(place)}
    >
      {name}
    </Link>
  );
}
