import type { Kind, KindRecord } from '../../ledger/kinds';
import type { RuleId } from '../rule';
import type { CheckContext } from './context';
import type { Abstention, Hit } from './hit';
import type { StartSweep } from './sweep';

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
