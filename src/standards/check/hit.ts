import type { Place } from '../../workbook/address';
import type { Kind, KindRecord } from '../../ledger/kinds';
import type { RuleId, Severity } from '../rule';
import type { CheckContext } from './context';
import type { StartSweep } from './sweep';

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

/** A kind of sheet, or one column of it, that a rule can not do without: `roster`, `group.leader`. */
export type Need = { [K in Kind]: K | `${K}.${Exclude<keyof KindRecord<K> & string, 'source'>}` }[Kind];

/** The small function of a rule. What the rule is, how grave and on what basis, stands in the catalogue. */
export type RuleCheck = Check | SweepingCheck;

interface Asked {
  readonly rule: RuleId;
  /** Without one of them the rule can not tell; that a sheet is missing is said once, by S07-1. */
  readonly needs: readonly Need[];
}

export interface Check extends Asked {
  readonly check: (context: CheckContext) => Iterable<Hit | Abstention>;
}

/** One that asks all records of whatever kind. */
interface SweepingCheck extends Asked {
  readonly sweep: StartSweep;
}

/** The sentence of a hit in both languages; `{name}` is a blank. The Chinese one is what people see. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** Messages by rule and by the hit's `says`. */
export type Messages = Readonly<Partial<Record<RuleId, Readonly<Record<string, Message>>>>>;

/** The checks of one of the six 化, or of the rules across sheets, with their messages. */
export interface CheckGroup {
  readonly checks: readonly RuleCheck[];
  readonly messages: Messages;
}
