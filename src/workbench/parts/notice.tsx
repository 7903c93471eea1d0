import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useWorkbenchTexts } from '../text/texts';

export interface NoticeProps {
  readonly intent: 'error' | 'success';
  readonly title?: string;
  readonly text: string;
  readonly onDismiss: () => void;
}

/** One line about what has just happened to the file. */
export function Notice({ intent, title, text, onDismiss }: NoticeProps) {
  const texts = useWorkbenchTexts();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label={texts.dismiss} icon={<DismissRegular />} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}
