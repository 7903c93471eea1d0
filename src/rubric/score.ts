/** How one figure of the score came about. */
export interface ScoreTrace {
  /** `total`, `fixedTotal`, `dimension:organization`, … */
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  /** The rule in words. */
  readonly rule: string;
  /** `验收评分表!H6`, every cell that went in. */
  readonly cells: readonly string[];
}

/** A condition beside the score, such as 一票否决. */
export interface Gate {
  readonly id: string;
  readonly label: string;
  /** `null` while the items it looks at have no score. */
  readonly passed: boolean | null;
}
