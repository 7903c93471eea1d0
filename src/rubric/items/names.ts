import { withoutPoints } from '../../values/points';
import { compact } from '../../values/text';

const NUMBERING =
  /^(?:第?[一二三四五六七八九十百]+[、.,)]|\([一二三四五六七八九十\d]+\)|[①-⑳]|\d+(?:\.\d+)+[、.)]?(?!分)|\d+[、.)]|\d+(?=[^\d.%])(?=\D))/u;

/** A name as people would say it: no numbering, no points, no white space. */
export function itemName(text: string): string {
  return withoutPoints(compact(text).replace(NUMBERING, ''));
}

/** The first phrase of a longer text, for items that have no name of their own. */
export function headPhrase(text: string): string {
  const phrase = itemName(text).split(/[。;,:①-⑳]/u)[0] ?? '';
  return [...phrase].slice(0, 24).join('');
}
