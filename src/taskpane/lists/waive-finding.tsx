import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingResult } from '../../review/result';
import { usePane, usePaneState } from '../pane-context';
import type { Subject } from '../state/kept';
import { useTexts } from '../text/texts';
import { useKept } from '../use-kept';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Waives a finding with a reason and somebody who agreed to it, and takes a waiver back that is not written yet. */
export function WaiveFinding({ finding }: { finding: FindingResult }) {
  const styles = useStyles();
  const pane = usePane();
  const { pending, written, activity } = usePaneState();
  const { findings: texts } = useTexts();
  const about: Subject = `finding:${finding.id}`;
  const [open, setOpen] = useKept(about, 'waiving', false);
  const [reason, setReason] = useKept(about, 'waiveReason', '');
  const [by, setBy] = useKept(about, 'waivedBy', '');
  const { rule, subject, message, waived } = finding;
  const busy = activity.kind !== 'idle';
  const isPending =
    !written && pending.changes.waivers.some((waiver) => waiver.rule === rule && waiver.subject === subject);
  if (isPending)
    return (
      <Button size="small" disabledFocusable={busy} onClick={() => void pane.takeBackWaiver(finding)}>
        {texts.waiveTakeBack}
      </Button>
    );
  if (waived) return null;
  if (!open)
    return (
      <Button size="small" aria-label={texts.waiveLabel(message)} onClick={() => setOpen(true)}>
        {texts.waive}
      </Button>
    );
  const forget = () => {
    setOpen(false);
    setReason('');
    setBy('');
  };
  const complete = reason.trim() !== '' && by.trim() !== '';
  return (
    <div className={styles.form}>
      <Field label={texts.waiveReason} required>
        <Input size="small" className={styles.input} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={texts.waiveBy} required>
        <Input size="small" className={styles.input} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Caption1>{subject === '' ? texts.waiveAll : texts.waiveHint}</Caption1>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!complete || busy}
          onClick={() => {
            forget();
            void pane.waive({ rule, subject, reason: reason.trim(), by: by.trim() });
          }}
        >
          {texts.waiveKeep}
        </Button>
        <Button size="small" onClick={forget}>
          {texts.waiveCancel}
        </Button>
      </div>
    </div>
  );
}
