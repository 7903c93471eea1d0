/**
 * Functions newer than the file format. Files name them with a prefix that nobody types and no program shows; without it
 * Excel answers `#NAME?`.
 */
const NEWER = [
  'CONCAT',
  'DAYS',
  'FORMULATEXT',
  'IFNA',
  'IFS',
  'ISFORMULA',
  'ISOWEEKNUM',
  'MAXIFS',
  'MINIFS',
  'NUMBERVALUE',
  'SHEET',
  'SHEETS',
  'SWITCH',
  'TEXTJOIN',
  'UNICHAR',
  'UNICODE',
  'XLOOKUP',
  'XOR',
];

const CALL = new RegExp(`(?<![\\p{L}\\p{N}_.])(?=(?:${NEWER.join('|')})\\()`, 'giu');
const STORED_PREFIX = /_xlfn\.(?:_xlws\.)?|_xlws\./g;

/** Stored form → as typed, with leading `=`. */
export function shownFormula(stored: string): string {
  if (!stored.includes('_xl')) return `=${stored}`;
  return `=${outsideQuotes(stored, (code) => code.replace(STORED_PREFIX, ''))}`;
}

/** As typed, with leading `=` → stored form. */
export function storedFormula(shown: string): string {
  return outsideQuotes(shown.replace(/^=/, ''), (code) => code.replace(CALL, '_xlfn.'));
}

function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|[^"']+/g, (piece, quoted?: string) =>
    quoted === undefined ? change(piece) : piece,
  );
}
