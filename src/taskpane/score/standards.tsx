import { Badge, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { StandardResult } from '../../review/result';
import { Section } from '../parts/section';
import { useTexts } from '../text/texts';

const COLORS = { fail: 'danger', cannotTell: 'warning', pass: 'success', notApplicable: 'informative' } as const;
const OUTCOMES = ['fail', 'cannotTell', 'pass', 'notApplicable'] as const;

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: tokens.spacingVerticalXS, columnGap: '8px' },
  name: { minWidth: 0 },
});

/** Each of the 24 条 under what became of it, the failed ones first. */
export function Standards({ standards }: { standards: readonly StandardResult[] }) {
  const styles = useStyles();
  const texts = useTexts().score;
  return (
    <Section title={texts.standards}>
      <div className={styles.list}>
        {OUTCOMES.flatMap((outcome) => {
          const found = standards.filter((standard) => standard.outcome === outcome);
          if (found.length === 0) return [];
          return [
            <Badge key={outcome} appearance="tint" color={COLORS[outcome]}>
              {texts.outcome[outcome]} {found.length}
            </Badge>,
            <Caption1 key={`${outcome} names`} className={styles.name}>
              {found.map(({ name }) => name).join('、')}
            </Caption1>,
          ];
        })}
      </div>
    </Section>
  );
}
