import { arabicDigits } from '../values/chinese-number';
import { compact } from '../values/text';

/** The one year that a title, section or sheet name speaks of: `2025年度`, `二〇二五年`, `2025三会一课`; else `null`. */
export function yearIn(text: string): number | null {
  const title = arabicDigits(compact(text));
  const marked = new Set([...title.matchAll(/(?<!\d)((?:19|20)\d\d)年/gu)].map(([, year]) => year));
  const any =
    marked.size > 0 ? marked : new Set([...title.matchAll(/(?<!\d)(20\d\d)(?![\d.])/gu)].map(([, year]) => year));
  const [year, ...more] = any;
  return year === undefined || more.length > 0 ? null : Number(year);
}
