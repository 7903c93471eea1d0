/**
 * What a reviewer says happened, for one clause. Which shape a clause wants is told by `inputsOf`; a shape that does not
 * fit is asked about, never bent.
 */
export type Happening = Happened | Counted | Rated | LevelChosen | AmountGiven;

/** `false`: looked at, and it is not the case. A clause without any happening has not been spoken about. */
export interface Happened {
  readonly happened: boolean;
}

/** How often the fault or the merit occurred, in the clause's unit: of 每少1次, the number of 次 that are lacking. */
export interface Counted {
  readonly count: number;
}

/** A share (0.8 for 80%), or a plain value for levels whose bounds are no shares (≥90分). */
export interface Rated {
  readonly rate: number;
}

/** The index of the level that applies; `amount` in plain points where the level leaves a range. */
export interface LevelChosen {
  readonly level: number;
  readonly amount?: number;
}

/** Plain points, as a size (扣1.5分 is 1.5), for all occurrences together; `count` where the range is meant per unit. */
export interface AmountGiven {
  readonly amount: number;
  readonly reason?: string;
  readonly count?: number;
}

/** By index of the clause in the rule. */
export type Happenings = ReadonlyMap<number, Happening>;
