import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { LIST_FILTERS, LIST_VIEWS, type ListFilter, type ListView } from '../../review/list-views';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  tools: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  search: { gridColumn: '1 / -1', maxWidth: 'none', minWidth: 0 },
});

export interface ToolsProps {
  readonly view: ListView;
  readonly show: ListFilter;
  readonly typed: string;
  readonly onView: (view: ListView) => void;
  readonly onShow: (show: ListFilter) => void;
  readonly onTyped: (typed: string) => void;
}

/** By whom the list is ordered and what of it is shown. */
export function Tools({ view, show, typed, onView, onShow, onTyped }: ToolsProps) {
  const styles = useStyles();
  const { rectify: texts } = useTexts();
  return (
    <div className={styles.tools}>
      <Select
        size="small"
        aria-label={texts.view}
        value={view}
        onChange={(_, { value }) => onView(LIST_VIEWS.find((each) => each === value) ?? 'all')}
      >
        {LIST_VIEWS.map((each) => (
          <option key={each} value={each}>
            {texts.views[each]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={texts.show}
        value={show}
        onChange={(_, { value }) => onShow(LIST_FILTERS.find((each) => each === value) ?? 'all')}
      >
        {LIST_FILTERS.map((each) => (
          <option key={each} value={each}>
            {texts.shows[each]}
          </option>
        ))}
      </Select>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.search}
        value={typed}
        onChange={(_, { value }) => onTyped(value)}
      />
    </div>
  );
}
