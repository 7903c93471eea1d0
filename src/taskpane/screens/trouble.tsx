import { Component, type ReactNode } from 'react';
import { useTexts } from '../text/texts';
import { Notice } from './notice';

/** Keeps the pane from going blank when a part of it cannot be drawn or loaded. */
export class Trouble extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <TroubleNotice /> : this.props.children;
  }
}

function TroubleNotice() {
  const { title, text, reload } = useTexts().trouble;
  return <Notice title={title} text={text} reload={reload} />;
}
