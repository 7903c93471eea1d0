/** Marks what was copied in the grid itself. */
const OWN = 'fortune-copy-action-table';

/**
 * What another program's clipboard is to be pasted as: its text alone, since merges and looks that come with it would be
 * drawn and not be in the file. `undefined` for the grid's own cells, and where there is nothing to leave out.
 */
export function plainPaste(clipboard: Pick<DataTransfer, 'getData'>): string | undefined {
  const html = clipboard.getData('text/html');
  if (html.includes(OWN)) return undefined;
  const text = clipboard.getData('text/plain');
  // The line break that ends a copied range would empty the cell below it.
  const plain = text.replace(/\r?\n$/, '');
  return plain === '' ? undefined : plain;
}
