import { Badge } from '@fluentui/react-components';
import type { Place } from '../../workbook/address';
import { usePaneState } from '../pane-context';
import { isRowChanged } from '../state/coauthored';
import { useTexts } from '../text/texts';

/** That a co-author has changed something in the row since the last review; nothing where nobody has. */
export function CoauthoredBadge({ place }: { place: Place | null }) {
  const { coauthored } = usePaneState();
  const { review } = useTexts();
  if (place === null || !isRowChanged(coauthored, place.sheet, place.row)) return null;
  return (
    <Badge appearance="outline" color="brand">
      {review.rowCoauthored}
    </Badge>
  );
}
