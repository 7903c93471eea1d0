import type { WorkbenchTexts } from './zh-CN';

export const en: WorkbenchTexts = {
  name: 'Biaochi workbench',
  open: 'Open file',
  sample: 'Sample',
  templates: 'Blank templates',
  rubricTemplate: 'Scoring table (illustration)',
  ledgerTemplate: 'Ledgers',
  save: 'Save a copy',
  unsaved: 'Unsaved changes',
  saved: (name) => `Saved as “${name}” in the browser’s download folder.`,
  opening: (name) => `Opening “${name}”…`,
  failure: 'Not opened or not written',
  dismiss: 'Dismiss',
  discard: 'This workbook has changes that are not saved. Open another file without saving?',
  firstTitle: 'Review without Excel',
  first:
    'Drop a scoring table or ledger here (.xlsx or .xlsm, WPS files too), or open it with the button. Edit cells, review, write the result back, and save a copy.',
  private: 'The file is opened in this browser only and uploaded nowhere; the original is not changed.',
  trySample: 'Try the sample',
  sheet: 'Workbook',
  width: 'Width of the review pane',
  files: { sample: 'sample-branch.xlsx', rubric: 'scoring-table.xlsx', ledger: 'ledgers.xlsx' },
};
