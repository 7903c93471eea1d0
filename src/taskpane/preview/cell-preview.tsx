import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../workbook/address';
import type { CellWrite } from '../../workbook/plan';
import { cellDisplay, contentDisplay } from '../format/content';
import { PlaceLink } from '../parts/place-link';
import { useTexts } from '../text/texts';
import { Transition } from './transition';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '44px 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  owner: { color: tokens.colorNeutralForeground2 },
  formula: { color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyMonospace },
});

export interface CellPreviewProps {
  readonly sheet: string;
  readonly write: CellWrite;
  readonly exists: boolean;
}

/** One cell: where, what is there, what will be there, and whose column it is where that is not the program's. */
export function CellPreview({ sheet, write, exists }: CellPreviewProps) {
  const styles = useStyles();
  const { preview } = useTexts();
  const { row, column, content, expected, owner = 'engine' } = write;
  const name = cellName(row, column);
  const after = contentDisplay(content) || preview.blank;
  return (
    <div className={styles.line}>
      <Caption1>{exists ? <PlaceLink place={{ sheet, row, column }} name={name} /> : name}</Caption1>
      <div>
        <Transition
          before={cellDisplay(expected)}
          after={content.kind === 'formula' ? preview.formulaResult(after) : after}
          labels={[preview.from, preview.to]}
          showEmpty={false}
        />
        {content.kind === 'formula' && (
          <Caption1 block className={styles.formula}>
            {content.formula}
          </Caption1>
        )}
        {owner !== 'engine' && (
          <Caption1 block className={styles.owner}>
            {preview.owner[owner]}
          </Caption1>
        )}
      </div>
    </div>
  );
}
