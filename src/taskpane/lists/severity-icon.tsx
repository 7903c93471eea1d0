import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../review/result';
import { useTexts } from '../text/texts';

const ICONS = { error: ErrorCircleFilled, warn: WarningFilled, info: InfoFilled };

const useStyles = makeStyles({
  icon: { marginTop: '2px', fontSize: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warn: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** How grave an entry is: a shape and a word for screen readers, not only a colour. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const texts = useTexts();
  const Icon = ICONS[severity];
  return (
    <span className={styles.icon}>
      <Icon className={styles[severity]} role="img" aria-label={texts.severity[severity]} />
    </span>
  );
}
