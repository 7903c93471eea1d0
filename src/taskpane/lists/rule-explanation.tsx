import { Caption1, makeStyles } from '@fluentui/react-components';
import { explain } from '../../review/explain';

const useStyles = makeStyles({ text: { whiteSpace: 'pre-wrap' } });

/** When the rule fires, its parameters and what to do about it, as the catalogue has it. */
export default function RuleExplanation({ rule }: { rule: string }) {
  const styles = useStyles();
  return (
    <Caption1 block className={styles.text}>
      {explain(rule) ?? rule}
    </Caption1>
  );
}
