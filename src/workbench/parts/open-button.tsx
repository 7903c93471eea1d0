import { Button, type ButtonProps } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import { useWorkbenchTexts } from '../text/texts';

/** Asks for a workbook file. */
export function OpenButton({ onFile, ...props }: { readonly onFile: (file: File) => void } & ButtonProps) {
  const texts = useWorkbenchTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...(props as object)} icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {texts.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // Emptied, so that the same file can be chosen again.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
