import { useEffect, useState } from 'react';
import { App } from '../../taskpane/app';
import type { Pane } from '../../taskpane/state/pane';
import type { WorkbookHost } from '../../workbook/host';
import type { Language } from '../text/texts';

export interface FilePaneProps {
  readonly host: WorkbookHost;
  readonly createPane: (host: WorkbookHost) => Pane;
  readonly language: Language;
}

/** The pane as it stands in Excel, on the open file. */
export function FilePane({ host, createPane, language }: FilePaneProps) {
  const [pane] = useState(() => createPane(host));
  useEffect(() => {
    const started = pane.start();
    return () => void started.then((stop) => stop());
  }, [pane]);
  return <App connection={{ kind: 'ready', pane }} language={language} officeIsDark={noOffice} />;
}

const noOffice = () => undefined;
