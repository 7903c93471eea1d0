import { useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane } from '../pane-context';
import { announcement } from '../state/announcement';
import { useTexts } from '../text/texts';

/** Tells screen readers how the work is going; draws nothing. */
export function Announcements() {
  const pane = usePane();
  const texts = useTexts();
  const { announce } = useAnnounce();
  useEffect(() => {
    let before = pane.state();
    return pane.subscribe(() => {
      const after = pane.state();
      const text = announcement(before, after, texts);
      before = after;
      if (text !== null) announce(text, { polite: true });
    });
  }, [pane, texts, announce]);
  return null;
}
