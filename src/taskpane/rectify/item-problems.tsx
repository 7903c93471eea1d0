import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RectificationResult } from '../../review/result';
import { placeNamed, placeOf } from '../format/place';
import { SeverityIcon } from '../lists/severity-icon';
import { usePaneState } from '../pane-context';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXS },
});

/** What is wrong in the row of an item: states that are not allowed, a deadline that was not understood. */
export function ItemProblems({ item }: { item: RectificationResult }) {
  const styles = useStyles();
  const problems = usePaneState().reviewed?.review.result.problems;
  const own = useMemo(() => {
    const row = placeNamed(item.cell);
    return (problems ?? []).filter(
      ({ sheet, cell }) => row !== null && sheet === row.sheet && placeOf(sheet, cell)?.row === row.row,
    );
  }, [problems, item]);
  return own.map(({ code, cell, severity, message }) => (
    <div key={`${code} ${cell}`} className={styles.line}>
      <SeverityIcon severity={severity} />
      <Caption1>{message}</Caption1>
    </div>
  ));
}
