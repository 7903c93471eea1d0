import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: tokens.spacingVerticalXS,
    columnGap: '12px',
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  value: { margin: 0, minWidth: 0 },
});

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** Terms on the left, what they are on the right. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ term, value }) => [
        <dt key={`${term}:`} className={styles.term}>
          {term}
        </dt>,
        <dd key={term} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
