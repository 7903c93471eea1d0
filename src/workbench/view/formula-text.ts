/** String literals and quoted sheet names are copied; what stands in front of a bracket is a function's name. */
const PIECES = /"[^"]*"|'[^']*'|[A-Za-z][A-Za-z0-9.]*(?=\()/g;

/** The formula with its function names in capitals, as files and the rest of the program write them. */
export function withCapitalFunctions(formula: string): string {
  return formula.replace(PIECES, (piece) => (/^["']/.test(piece) ? piece : piece.toUpperCase()));
}
