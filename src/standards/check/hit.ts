import type { Place } from '../../workbook/address';
import type { Severity } from '../rule';

/** What fills the blanks of a message. */
export type Data = Readonly<Record<string, string | number>>;

/** One thing that a rule found. It knows neither its rule nor its wording: `says` names a message of the rule. */
export interface Hit {
  readonly says: string;
  /** Which of the rule's cases it is, counted from 0; 0 when left out. Severity comes from there. */
  readonly case?: number;
  /** Instead of the case's severity, when it depends on a day that is not known: never a graver one. */
  readonly severity?: Severity;
  readonly place: Place;
  /** What it is about, as stable as can be: a name, a post, a month; never a row number. */
  readonly subject: string;
  readonly expected: string;
  readonly received: string;
  /** For blanks of the message beyond `{subject}`, `{expected}` and `{received}`. */
  readonly data?: Data;
}

/** Said instead of a hit: the rule has nothing to judge here, or its evidence is there but can not be read. */
export type Abstention = 'notApplicable' | 'cannotTell';
