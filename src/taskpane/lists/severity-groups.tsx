import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Key, ReactNode } from 'react';
import type { Severity } from '../../review/result';
import { LimitedList } from '../parts/limited-list';
import { useTexts } from '../text/texts';

const SEVERITIES: readonly Severity[] = ['error', 'warn', 'info'];
const ICONS = { error: ErrorCircleFilled, warn: WarningFilled, info: InfoFilled };

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  entry: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  error: { color: tokens.colorStatusDangerForeground1 },
  warn: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

export interface SeverityGroupsProps<T> {
  readonly entries: readonly T[];
  readonly keyOf: (entry: T, index: number) => Key;
  readonly children: (entry: T) => ReactNode;
}

/** Entries under their severity, the gravest first; the severity is a word, not only a colour. */
export function SeverityGroups<T extends { severity: Severity }>({ entries, keyOf, children }: SeverityGroupsProps<T>) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.groups}>
      {SEVERITIES.map((severity) => {
        const group = entries.filter((entry) => entry.severity === severity);
        const Icon = ICONS[severity];
        if (group.length === 0) return null;
        return (
          <section key={severity}>
            <Subtitle2 as="h2" className={styles.title}>
              <Icon className={styles[severity]} aria-hidden /> {texts.severity[severity]} {group.length}
            </Subtitle2>
            <LimitedList entries={group} keyOf={keyOf}>
              {(entry) => <div className={styles.entry}>{children(entry)}</div>}
            </LimitedList>
          </section>
        );
      })}
    </div>
  );
}
