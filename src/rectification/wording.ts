import type { Finding } from '../standards/finding';

/** How a finding reads in the list. */
export interface Wording {
  readonly standard: (finding: Finding) => string;
  readonly problem: (finding: Finding) => string;
  /** What to put into 整改措施 of a new row; left out, it stays blank for a person to fill. */
  readonly measure?: (finding: Finding) => string;
}
