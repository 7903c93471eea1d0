/** A share or a shortfall in billionths: rates such as 0.8 − 0.73 are compared and divided without binary fractions. */
export type Billionths = number;

const ONE = 1_000_000_000;
const PERCENTAGE_POINT = ONE / 100;

export function toBillionths(share: number): Billionths {
  return Math.round(share * ONE);
}

/** Steps of a ratio are percentage points. */
export function pointsToBillionths(percentagePoints: number): Billionths {
  return Math.round(percentagePoints * PERCENTAGE_POINT);
}

/** `73.5%` of 0.735. */
export function shareText(share: number): string {
  return `${percentagePointsText(toBillionths(share))}%`;
}

/** `7` of 0.07, for 7个百分点. */
export function percentagePointsText(share: Billionths): string {
  return String(Math.round(share) / PERCENTAGE_POINT);
}
