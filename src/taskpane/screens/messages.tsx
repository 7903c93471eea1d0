import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Undo } from '../../record/undo-plan';
import { isUpToDate, reportOf, type ApplyReport } from '../../workbook/plan';
import { placeNamed } from '../format/place';
import { RevealButton } from '../parts/place-link';
import { usePane, usePaneState } from '../pane-context';
import { hasNothing } from '../state/has-nothing';
import type { Failure } from '../state/state';
import { useTexts } from '../text/texts';
import { CoauthoredMessage } from './coauthored-message';

/** What just happened, where it happened: errors, what was written, and that the result is out of date. */
export function Messages() {
  const { failure, outcome, noRectification, reviewed, stale, live, view, draft, coauthored, activity } =
    usePaneState();
  const idle = activity.kind === 'idle';
  const review = reviewed?.review;
  // In a preview it would be read as said of the draft.
  const upToDate =
    review && !hasNothing(review.result) && isUpToDate(review.plan) && !stale && outcome === null && view === 'result';
  // A draft does not rest on the result that is out of date.
  const isOutdated = stale && draft === null && !(live && view === 'result') && failure?.during !== 'write';
  const texts = useTexts();
  return (
    <>
      {failure && <FailureMessage failure={failure} />}
      {noRectification && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.noRectification}</MessageBarBody>
          <Dismiss />
        </MessageBar>
      )}
      {outcome?.kind === 'written' && <Written report={outcome.report} isTemplate={outcome.isTemplate === true} />}
      {outcome?.kind === 'undone' && <Undone undo={outcome.undo} />}
      {outcome?.kind === 'cancelled' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.preview.cancelled}</MessageBarBody>
          <Dismiss />
        </MessageBar>
      )}
      {coauthored.length > 0 && <CoauthoredMessage changes={coauthored} />}
      {isOutdated && outcome?.kind !== 'conflicts' && idle && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.review.stale}</MessageBarBody>
        </MessageBar>
      )}
      {upToDate && idle && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{texts.preview.nothing}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function FailureMessage({ failure }: { failure: Failure }) {
  const pane = usePane();
  const texts = useTexts();
  const { stale, draft, undo } = usePaneState();
  // A write is refused once the workbook has changed; what helps then is a new review.
  const write = () => (undo === null ? pane.write() : pane.offerUndo());
  const writes = failure.during === 'write' && (!stale || draft !== null);
  const retry = () => (writes ? write() : pane.review());
  const failedWrite = undo === null ? texts.preview.failed : texts.undo.failed;
  const title = { review: texts.review.failed, write: failedWrite, other: null }[failure.during];
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {title !== null && <MessageBarTitle>{title}</MessageBarTitle>}
        {failure.message}
      </MessageBarBody>
      {failure.during === 'other' ? (
        <Dismiss />
      ) : (
        <MessageBarActions>
          <Button size="small" onClick={() => void retry()}>
            {stale && !writes ? texts.review.again : texts.retry}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function Written({ report, isTemplate }: { report: ApplyReport; isTemplate: boolean }) {
  const pane = usePane();
  const { preview, templates, undo } = useTexts();
  const { cellsWritten, sheetsAdded } = report;
  const list = usePaneState().reviewed?.review.result.rectifications[0];
  const place = list && placeNamed(list.cell);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{preview.written(cellsWritten)}</MessageBarTitle>
        {sheetsAdded.length > 0 && preview.added(sheetsAdded.join('、'))}
        {isTemplate ? (
          templates.remove
        ) : (
          <>
            {preview.idempotent} {place && <RevealButton place={place}>{preview.openRectification}</RevealButton>}{' '}
            <Link inline as="button" onClick={() => void pane.offerUndo()}>
              {undo.action}
            </Link>
          </>
        )}
      </MessageBarBody>
      <Dismiss />
    </MessageBar>
  );
}

function Undone({ undo }: { undo: Undo }) {
  const texts = useTexts().undo;
  const { kept, keptSheets, removedSheets } = undo;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.done(reportOf(undo.plan).cellsWritten)}</MessageBarTitle>
        {removedSheets.length > 0 && texts.removed(removedSheets.join('、'))}
        {kept.length + keptSheets.length > 0 && texts.left(kept.length, keptSheets.length)}
      </MessageBarBody>
      <Dismiss />
    </MessageBar>
  );
}

function Dismiss() {
  const pane = usePane();
  const texts = useTexts();
  return (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          aria-label={texts.dismiss}
          icon={<DismissRegular />}
          onClick={() => pane.dismiss()}
        />
      }
    />
  );
}
