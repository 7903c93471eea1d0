/** Rows of one fingerprint to a cell: few cells to write, each well within what a cell takes. */
const CHUNK = 8_000;

/** Texts by row in a few longer ones: `5:C9f3a;D11b2;9:E77aa` is row 5, row 6 behind it, and row 9. */
export function packRows(rows: ReadonlyMap<number, string>): string[] {
  const chunks: string[] = [];
  let chunk = '';
  let previous = -1;
  for (const [row, text] of rows) {
    const piece = chunk !== '' && row === previous + 1 ? `;${text}` : `${chunk === '' ? '' : ';'}${row}:${text}`;
    if (chunk !== '' && chunk.length + piece.length > CHUNK) {
      chunks.push(chunk);
      chunk = `${row}:${text}`;
    } else chunk += piece;
    previous = row;
  }
  return chunk === '' ? chunks : [...chunks, chunk];
}

/** The opposite of `packRows`; what is not written like that is left out. */
export function unpackRows(chunks: readonly string[]): Map<number, string> {
  const rows = new Map<number, string>();
  for (const chunk of chunks) {
    let row = NaN;
    for (const piece of chunk.split(';')) {
      const colon = piece.indexOf(':');
      row = colon < 0 ? row + 1 : Number(piece.slice(0, colon));
      if (Number.isInteger(row)) rows.set(row, piece.slice(colon + 1));
    }
  }
  return rows;
}
