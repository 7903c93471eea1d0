import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { RubricResult } from '../../review/result';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

/** Offers, one header a line, what was corrected in an earlier workbook; nothing is applied by itself. */
export function RememberedColumns({ rubrics }: { rubrics: readonly RubricResult[] }) {
  const pane = usePane();
  const { declined, activity } = usePaneState();
  const { columns: texts } = useTexts();
  const [remembered] = useState(() => pane.remembered());
  const read = new Map(rubrics.flatMap(({ headers }) => headers).map((header) => [header.header, header]));
  const offers = Object.entries(remembered).filter(([header, meaning]) => {
    const now = read.get(header);
    return now !== undefined && now.by !== 'corrected' && now.meaning !== meaning && !declined.includes(header);
  });
  if (offers.length === 0) return null;
  const busy = activity.kind !== 'idle';
  return (
    <div>
      {offers.map(([header, meaning]) => (
        <MessageBar key={header} intent="info" layout="multiline">
          <MessageBarBody>{texts.offer(header, texts.names[meaning])}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              aria-label={texts.useLabel(header)}
              disabledFocusable={busy}
              onClick={() => void pane.correctColumn(header, meaning)}
            >
              {texts.use}
            </Button>
            <Button size="small" aria-label={texts.declineLabel(header)} onClick={() => pane.decline(header)}>
              {texts.decline}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
