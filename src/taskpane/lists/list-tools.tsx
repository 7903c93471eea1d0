import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { Severity } from '../../review/result';
import { useTexts } from '../text/texts';
import { GROUPINGS, SEVERITIES, type Grouping } from './entries';

const useStyles = makeStyles({
  tools: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  search: { gridColumn: '1 / -1', maxWidth: 'none', minWidth: 0 },
});

export interface ListToolsProps {
  readonly grouping: Grouping;
  /** `null` shows all. */
  readonly severity: Severity | null;
  readonly typed: string;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onSeverity: (severity: Severity | null) => void;
  readonly onTyped: (typed: string) => void;
}

/** How the list is ordered and cut down. */
export function ListTools({ grouping, severity, typed, onGrouping, onSeverity, onTyped }: ListToolsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const view = texts.problemView;
  return (
    <div className={styles.tools}>
      <Select
        size="small"
        aria-label={view.group}
        value={grouping}
        onChange={(_, { value }) => onGrouping(GROUPINGS.find((each) => each === value) ?? 'severity')}
      >
        {GROUPINGS.map((each) => (
          <option key={each} value={each}>
            {view.groups[each]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={view.show}
        value={severity ?? ''}
        onChange={(_, { value }) => onSeverity(SEVERITIES.find((each) => each === value) ?? null)}
      >
        <option value="">{view.all}</option>
        {SEVERITIES.map((each) => (
          <option key={each} value={each}>
            {texts.severity[each]}
          </option>
        ))}
      </Select>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={view.search}
        placeholder={view.search}
        value={typed}
        onChange={(_, { value }) => onTyped(value)}
      />
    </div>
  );
}
