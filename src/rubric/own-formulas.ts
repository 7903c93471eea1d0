const OWN_SUM = /^=IF\(COUNT\(([A-Z]+\d[A-Z\d:,]*)\)=0,"",SUM\(\1\)\)$/u;
const OWN_REFERENCE = /^='?[^'!]*评分结果[^'!]*'?!\$D\$6$/u;

/**
 * Whether a total cell holds a formula of ours: over whatever rows, since inserting a row at the edge of a range leaves the
 * new row out and the formula has to be written again.
 */
export function isOwnSum(formula: string | null): boolean {
  return formula !== null && (OWN_SUM.test(formula) || OWN_REFERENCE.test(formula));
}
