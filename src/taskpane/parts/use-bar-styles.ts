import { makeStyles, tokens } from '@fluentui/react-components';

/** One row of buttons; the main one takes the room that is left. */
export const useBarStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  main: { flexGrow: 1, minWidth: 0 },
  side: { minWidth: '80px', flexShrink: 0 },
});
