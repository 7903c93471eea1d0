import { Badge, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { SheetPlan } from '../../workbook/plan';
import { LimitedList } from '../parts/limited-list';
import { useTexts } from '../text/texts';
import { CellPreview } from './cell-preview';

/** A new sheet replaces nothing, so its beginning is enough to recognise it by. */
const NEW_SHEET_LIMIT = 20;

const useStyles = makeStyles({
  title: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  name: { margin: 0 },
  count: { color: tokens.colorNeutralForeground2 },
});

/** The writes to one sheet. Cells of a sheet that does not exist yet cannot be gone to. */
export function SheetPreview({ plan }: { plan: SheetPlan }) {
  const styles = useStyles();
  const texts = useTexts().preview;
  const limit = plan.create === undefined ? undefined : NEW_SHEET_LIMIT;
  return (
    <section>
      <div className={styles.title}>
        <Subtitle2 as="h3" className={styles.name}>
          {plan.sheet}
        </Subtitle2>
        {plan.create && (
          <Badge appearance="tint" color="brand">
            {texts.newSheet}
          </Badge>
        )}
        <Caption1 className={styles.count}>{texts.cells(plan.cells.length)}</Caption1>
      </div>
      <LimitedList
        page="page:preview"
        name={plan.sheet}
        entries={plan.cells}
        keyOf={({ row, column }) => `${row} ${column}`}
        limit={limit}
      >
        {(write) => <CellPreview sheet={plan.sheet} write={write} exists={plan.create === undefined} />}
      </LimitedList>
    </section>
  );
}
