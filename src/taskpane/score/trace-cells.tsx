import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { cellName, type Place } from '../../workbook/address';
import { placeNamed } from '../format/place';
import { PlaceLink } from '../parts/place-link';

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  sheet: { color: tokens.colorNeutralForeground2 },
});

/** The cells of a figure as links, each sheet named once. */
export function TraceCells({ cells, label }: { cells: readonly string[]; label: string }) {
  const styles = useStyles();
  const places = cells.map(placeNamed).filter((place) => place !== null);
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => (
    <div key={sheet} className={styles.cells} role="group" aria-label={label}>
      <Caption1 className={styles.sheet}>{sheet}</Caption1>
      {places
        .filter((place) => place.sheet === sheet)
        .map((place) => (
          <Caption1 key={nameOf(place)}>
            <PlaceLink place={place} name={nameOf(place)} />
          </Caption1>
        ))}
    </div>
  ));
}

const nameOf = ({ row, column }: Place) => cellName(row, column);
