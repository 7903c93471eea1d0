import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { RectificationResult } from '../../review/result';
import { placeNamed, placeOf } from '../format/place';
import { PlaceLink } from '../parts/place-link';
import { usePaneState, useStandards } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  side: { color: tokens.colorNeutralForeground2 },
});

/** The standard of an item, the cell it was found at, and its own row in the list, wherever that is now. */
export function ItemPlaces({ item }: { item: RectificationResult }) {
  const styles = useStyles();
  const { findings: words, rectify: texts } = useTexts();
  const { reviewed } = usePaneState();
  const standards = useStandards();
  const { finding: id, standard, cell } = item;
  const finding = reviewed?.review.result.findings.find((each) => each.id === id);
  const foundAt = finding === undefined ? null : placeOf(finding.sheet, finding.cell);
  const row = placeNamed(cell);
  const isListed = row !== null && reviewed?.workbook.grids.some(({ sheet }) => sheet === row.sheet) === true;
  return (
    <div className={styles.line}>
      {standard !== null && (
        <Caption1 className={styles.side}>
          {words.standard(standard, standards.find((each) => each.id === standard)?.name ?? '')}
        </Caption1>
      )}
      {foundAt !== null && (
        <Caption1>
          {texts.foundAt} <PlaceLink place={foundAt} />
        </Caption1>
      )}
      <Caption1>
        {isListed ? (
          <>
            {texts.row} <PlaceLink place={row} name={cell.slice(cell.lastIndexOf('!') + 1)} />
          </>
        ) : (
          texts.notListed
        )}
      </Caption1>
    </div>
  );
}
