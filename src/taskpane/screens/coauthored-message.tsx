import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { areaName } from '../../workbook/address';
import { PlaceLink } from '../parts/place-link';
import { usePane } from '../pane-context';
import type { Coauthored } from '../state/coauthored';
import { useTexts } from '../text/texts';

/** So many are named; the latest. */
const MOST = 5;

/** What co-authors have changed since the review, with the way there. */
export function CoauthoredMessage({ changes }: { changes: readonly Coauthored[] }) {
  const pane = usePane();
  const texts = useTexts();
  const shown = changes.slice(-MOST);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {texts.review.coauthored}
        {shown.map(({ sheet, area }) => {
          const name = area === null ? texts.review.coauthoredSheet(sheet) : `${sheet}!${areaName(area)}`;
          const place = { sheet, row: area?.top ?? 1, column: area?.left ?? 1 };
          return (
            <span key={name}>
              {' '}
              <PlaceLink place={place} name={name} />
            </span>
          );
        })}
        {changes.length > MOST && ` ${texts.review.coauthoredMore(changes.length)}`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={texts.dismiss}
            icon={<DismissRegular />}
            onClick={() => pane.dismissCoauthored()}
          />
        }
      />
    </MessageBar>
  );
}
