import { makeStyles, tokens } from '@fluentui/react-components';

/** What was found, one below the other: how grave it is, and beside it what there is to say. */
export const useEntryStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
