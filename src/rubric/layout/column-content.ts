import { compact } from '../../values/text';
import { cellText } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import { EVIDENCE, SCORING_SENTENCE } from './scoring-words';

/** What the cells below a header hold. Shares are of the filled cells, 0 to 1. */
export interface ColumnContent {
  readonly filled: number;
  readonly numbers: number;
  readonly texts: number;
  /** Texts that speak of points given or taken. */
  readonly scoringShare: number;
  /** The same, of a length that no typed amount (`扣1分`) has. */
  readonly sentenceShare: number;
  readonly evidenceShare: number;
}

const LONGEST_AMOUNT = 6;

export function columnContent(grid: Grid, headerRow: number, column: number): ColumnContent {
  let [filled, numbers, texts, scoring, sentences, evidence] = [0, 0, 0, 0, 0, 0];
  for (const row of grid.rows()) {
    const cell = grid.cell(row, column);
    if (row <= headerRow || cell.kind === 'empty') continue;
    filled += 1;
    if (cell.kind === 'number') numbers += 1;
    if (cell.kind !== 'text') continue;
    const text = compact(cellText(cell));
    if (text === '') {
      filled -= 1;
      continue;
    }
    texts += 1;
    if (EVIDENCE.test(text)) evidence += 1;
    if (!SCORING_SENTENCE.test(text)) continue;
    scoring += 1;
    if (text.length > LONGEST_AMOUNT) sentences += 1;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    numbers,
    texts,
    scoringShare: share(scoring),
    sentenceShare: share(sentences),
    evidenceShare: share(evidence),
  };
}
