import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { shownSheets, type WritePlan } from '../../workbook/plan';
import { usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';
import { Conflicts } from './conflicts';
import { SheetPreview } from './sheet-preview';
import { UndoSummary } from './undo-summary';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  text: { margin: 0 },
});

/** Everything that will be written, cell by cell, before it is. */
export default function PreviewView({ plan }: { plan: WritePlan }) {
  const styles = useStyles();
  const { preview: texts, undo: undoTexts } = useTexts();
  const { outcome, undo } = usePaneState();
  // A sheet that goes is named; its cells are not worth a list.
  const sheets = shownSheets(plan).filter(
    ({ cells, create, remove }) => remove !== true && (cells.length > 0 || create !== undefined),
  );
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const nothing = undo === null ? texts.nothing : undo.removedSheets.length > 0 ? '' : undoTexts.nothingLeft;
  const owned = sheets.some((sheet) => sheet.cells.some(({ owner = 'engine' }) => owner !== 'engine'));
  const replaces = sheets.flatMap((sheet) => sheet.cells).filter(({ expected }) => expected.kind !== 'empty').length;
  return (
    <div className={styles.view}>
      {outcome?.kind === 'conflicts' && <Conflicts conflicts={outcome.conflicts} />}
      <div>
        <Body1 as="p" block className={styles.text}>
          {sheets.length === 0 ? nothing : texts.summary(cells, sheets.length)}
        </Body1>
        {undo !== null && <UndoSummary undo={undo} />}
        {replaces > 0 && undo === null && (
          <Body1 as="p" block className={styles.text}>
            {texts.replaces(replaces)}
          </Body1>
        )}
        {owned && (
          <Body1 as="p" block className={styles.text}>
            {texts.ownerHint}
          </Body1>
        )}
      </div>
      {sheets.map((sheet) => (
        <SheetPreview key={sheet.sheet} plan={sheet} />
      ))}
    </div>
  );
}
