/** An exact fraction; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `null` when there is nothing to divide by. */
export function ratioOf(numerator: number, denominator: number): Ratio | null {
  return denominator > 0 ? { numerator: BigInt(numerator), denominator: BigInt(denominator) } : null;
}

export interface WeightedRatio {
  /** A non-negative integer. */
  readonly weight: number;
  readonly ratio: Ratio;
}

/** Σ weight × ratio ÷ Σ weight, exactly; `null` without any weight. */
export function weightedMean(parts: readonly WeightedRatio[]): Ratio | null {
  let sum: Ratio = { numerator: 0n, denominator: 1n };
  let weights = 0n;
  for (const { weight, ratio } of parts) {
    weights += BigInt(weight);
    sum = reduced({
      numerator: sum.numerator * ratio.denominator + BigInt(weight) * ratio.numerator * sum.denominator,
      denominator: sum.denominator * ratio.denominator,
    });
  }
  return weights === 0n ? null : reduced({ numerator: sum.numerator, denominator: sum.denominator * weights });
}

function reduced({ numerator, denominator }: Ratio): Ratio {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { numerator: 0n, denominator: 1n } : { numerator: numerator / a, denominator: denominator / a };
}

/** `ratio × scale + addend / 1000` as an exact fraction. */
export function scaledPlus(ratio: Ratio, scale: number, addendMilli: number): Ratio {
  return {
    numerator: ratio.numerator * BigInt(scale) * 1000n + BigInt(addendMilli) * ratio.denominator,
    denominator: ratio.denominator * 1000n,
  };
}

/** Rounded half-up (towards positive infinity on a tie) to `decimals`, as a plain number. */
export function roundedHalfUp({ numerator, denominator }: Ratio, decimals: number): number {
  const factor = 10n ** BigInt(decimals);
  const top = numerator * factor * 2n + denominator;
  const bottom = denominator * 2n;
  // BigInt division truncates, which differs from rounding down only below zero.
  const quotient = top >= 0n ? top / bottom : -((-top + bottom - 1n) / bottom);
  return Number(quotient) / Number(factor);
}
