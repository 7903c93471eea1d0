import type { RuleId, Severity } from '../../../src/standards/rule';
import type { CheckSettings } from '../../../src/standards/check/settings';
import type { Layout, Sheets } from '../../support/ledger';

/** The smallest change of the compliant ledger by which one rule, and no other, finds something at one cell. */
export interface FiringCase extends Partial<CheckSettings> {
  readonly rule: RuleId;
  /** Which of its messages. */
  readonly says: string;
  /** Left out when other settings alone make it fire. */
  readonly change?: (sheets: Sheets) => Sheets;
  /** For what no entry of a cell can show. */
  readonly layout?: Layout;
  /** `支委会成员!B4`. */
  readonly at: string;
  readonly severity: Severity;
  /** Rules that can not but find something too. Rules across sheets (G) need not be named. */
  readonly also?: readonly RuleId[];
}
