import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { placeName } from '../../workbook/address';
import type { Conflict } from '../../workbook/plan';
import { cellDisplay } from '../format/content';
import { LimitedList } from '../parts/limited-list';
import { PlaceLink } from '../parts/place-link';
import { useTexts } from '../text/texts';
import { Transition } from './transition';

const useStyles = makeStyles({
  entry: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The cells that kept the write from happening. */
export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const styles = useStyles();
  const texts = useTexts().preview;
  return (
    <section>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.conflictsTitle(conflicts.length)}</MessageBarTitle>
          {texts.conflicts}
        </MessageBarBody>
      </MessageBar>
      <LimitedList page="page:preview" name="conflicts" entries={conflicts} keyOf={placeName}>
        {(conflict) => (
          <div className={styles.entry}>
            <PlaceLink place={conflict} />
            <Transition
              before={cellDisplay(conflict.expected)}
              after={cellDisplay(conflict.found)}
              labels={[texts.expected, texts.found]}
              showEmpty
            />
          </div>
        )}
      </LimitedList>
    </section>
  );
}
