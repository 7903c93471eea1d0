import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { KeptSheet, Undo } from '../../record/undo-plan';
import { placeName } from '../../workbook/address';
import { cellDisplay } from '../format/content';
import { LimitedList } from '../parts/limited-list';
import { PlaceLink } from '../parts/place-link';
import { useTexts } from '../text/texts';
import { Transition } from './transition';

const useStyles = makeStyles({
  text: { margin: 0 },
  entry: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What of the last write goes as a whole, and what stays because people have worked on since. */
export function UndoSummary({ undo }: { undo: Undo }) {
  const styles = useStyles();
  const texts = useTexts().undo;
  const { kept, keptRows, keptSheets, removedSheets, missingSheets, unreadable } = undo;
  const lines = [
    ...(removedSheets.length > 0 ? [texts.removes(removedSheets.join('、'))] : []),
    ...keptSheets.map((sheet) => whyKept(sheet, texts)),
    ...keptRows.map(({ sheet, row, now }) => (now === null ? texts.lostRow(sheet, row) : texts.keptRow(sheet, now))),
    ...(missingSheets.length > 0 ? [texts.missing(missingSheets.join('、'))] : []),
    ...(unreadable > 0 ? [texts.unreadable(unreadable)] : []),
    ...(kept.length > 0 ? [texts.kept(kept.length)] : []),
  ];
  return (
    <>
      {lines.map((line) => (
        <Body1 as="p" block className={styles.text} key={line}>
          {line}
        </Body1>
      ))}
      {kept.length > 0 && (
        <LimitedList page="page:preview" name="kept" entries={kept} keyOf={placeName}>
          {(cell) => (
            <div className={styles.entry}>
              <PlaceLink place={cell} />
              <Transition
                before={cellDisplay(cell.expected)}
                after={cellDisplay(cell.found)}
                labels={[texts.written, texts.now]}
                showEmpty
              />
            </div>
          )}
        </LimitedList>
      )}
    </>
  );
}

function whyKept({ sheet, neededBy }: KeptSheet, texts: ReturnType<typeof useTexts>['undo']): string {
  return neededBy === null ? texts.keepsEdited(sheet) : texts.keepsNeeded(sheet, placeName(neededBy));
}
