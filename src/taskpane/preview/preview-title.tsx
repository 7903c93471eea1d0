import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
});

/** Takes over the focus of the button that opened the preview and is gone now; of nothing else. */
export function PreviewTitle() {
  const styles = useStyles();
  const { preview: texts, undo: undoTexts } = useTexts();
  const { undo } = usePaneState();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <h2 className={styles.title} tabIndex={-1} ref={title}>
      {undo === null ? texts.title : undoTexts.title}
    </h2>
  );
}
