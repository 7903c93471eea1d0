import {
  Button,
  Caption1,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import type { TemplateName } from '../desk/templates';
import { useWorkbenchTexts } from '../text/texts';
import { OpenButton } from './open-button';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  file: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    marginInlineStart: 'auto',
    minWidth: 0,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  unsaved: { color: tokens.colorPaletteDarkOrangeForeground1, whiteSpace: 'nowrap' },
});

export interface FileBarProps {
  readonly file: string | undefined;
  readonly unsaved: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly onTemplate: (name: TemplateName) => void;
  readonly onSave: () => void;
}

/** What can be done with whole files, and which one is open. */
export function FileBar({ file, unsaved, onFile, onSample, onTemplate, onSave }: FileBarProps) {
  const styles = useStyles();
  const texts = useWorkbenchTexts();
  return (
    <header className={styles.bar}>
      <OpenButton appearance="subtle" onFile={onFile} />
      <Button appearance="subtle" icon={<DocumentTableRegular />} onClick={onSample}>
        {texts.sample}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<DocumentAddRegular />}>
            {texts.templates}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => onTemplate('rubric')}>{texts.rubricTemplate}</MenuItem>
            <MenuItem onClick={() => onTemplate('ledger')}>{texts.ledgerTemplate}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {file !== undefined && (
        <>
          <Button appearance={unsaved ? 'primary' : 'subtle'} icon={<SaveRegular />} onClick={onSave}>
            {texts.save}
          </Button>
          <div className={styles.file}>
            <Text weight="semibold" className={styles.name} title={file}>
              {file}
            </Text>
            {unsaved && <Caption1 className={styles.unsaved}>{texts.unsaved}</Caption1>}
          </div>
        </>
      )}
    </header>
  );
}
