/** Points as people write them: at most three decimals, no trailing zeros. */
export function pointsText(points: number): string {
  return String(Math.round(points * 1000) / 1000);
}
