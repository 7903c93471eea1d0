import type { XmlScanner } from '../xml/scanner';
import { decodeXstring } from '../xml/xstring';

/**
 * The text of a string item `<si>` or `<is>` that the scanner has just opened, its rich-text runs joined. Phonetic guides
 * (`rPh`, pinyin or furigana above the characters) are not part of the text. Leaves the scanner at the item's `close`.
 */
export function readStringItem(scanner: XmlScanner): string {
  const { depth } = scanner;
  let text = '';
  while (scanner.within(depth)) {
    if (scanner.kind !== 'open') continue;
    if (scanner.is('t')) text += scanner.innerText();
    else if (!scanner.is('r')) scanner.skip();
  }
  return decodeXstring(text);
}
