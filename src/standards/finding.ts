import type { Place } from '../workbook/address';
import type { Milli } from '../values/milli';

/**
 * Something about the branch's work, found by a rule. Identity is rule + subject (+ occurrence): never the wording, never
 * the row. Texts are made last, from the message catalogue.
 */
export interface Finding {
  /** `S02-5/纪检委员`; a second one of the same rule and subject gets `#2`. */
  readonly id: string;
  readonly rule: string;
  readonly standards: readonly string[];
  readonly severity: 'error' | 'warn' | 'info';
  readonly place: Place;
  readonly subject: string;
  readonly expected: string;
  readonly received: string;
  /** Points lost with it, `null` when it has no points of its own. */
  readonly points: Milli | null;
  /** What a person wrote about it, kept word for word. */
  readonly words: string;
  /** Which message of the rule tells it; left out where the words of a person do. */
  readonly says?: string;
  /** Fills the blanks of the message. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Why it need not be kept here and who agreed; the severity is then `info`. */
  readonly waived?: { readonly reason: string; readonly by: string };
}
