import { HostError } from '../../../workbook/host-error';
import { LIMITS } from '../limits';
import { AMPERSAND, EQUALS, GREATER, isSpace, LESS, SLASH } from './characters';
import { unescapeXml } from './entities';

/** Where the attributes of one opening tag stand in the text; the values are cut out only when asked for. */
export class TagAttributes {
  /** Name start, name end, value start, value end of each attribute. */
  private readonly bounds: number[] = [];
  private count = 0;

  constructor(
    private readonly text: string,
    private readonly part: string,
  ) {}

  clear(): void {
    this.count = 0;
  }

  /** Takes in the attribute that begins here and returns where it ends, or -1 where there is no attribute. */
  take(from: number): number {
    const { text } = this;
    let at = from;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === EQUALS || code === GREATER || code === SLASH || code === LESS || isSpace(code)) break;
      at += 1;
    }
    const nameEnd = at;
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (nameEnd === from || text.charCodeAt(at) !== EQUALS) return -1;
    at += 1;
    while (isSpace(text.charCodeAt(at))) at += 1;
    const quote = text[at];
    if (quote !== '"' && quote !== "'") return -1;
    const close = text.indexOf(quote, at + 1);
    if (close < 0) return -1;
    if (this.count >= LIMITS.attributesPerElement) throw new HostError('unsafe', { detail: `${this.part}的标记过长` });
    const slot = this.count * 4;
    this.bounds[slot] = from;
    this.bounds[slot + 1] = nameEnd;
    this.bounds[slot + 2] = at + 1;
    this.bounds[slot + 3] = close;
    this.count += 1;
    return close + 1;
  }

  /** Value of the attribute with exactly this name. */
  get(name: string): string | undefined {
    for (let index = 0; index < this.count; index += 1) {
      const start = this.bounds[index * 4] as number;
      const end = this.bounds[index * 4 + 1] as number;
      if (end - start === name.length && this.text.startsWith(name, start)) return this.value(index);
    }
    return undefined;
  }

  /** All attributes by name with prefix, in order. */
  all(): Map<string, string> {
    const all = new Map<string, string>();
    for (let index = 0; index < this.count; index += 1) {
      all.set(this.text.slice(this.bounds[index * 4], this.bounds[index * 4 + 1]), this.value(index));
    }
    return all;
  }

  private value(index: number): string {
    const start = this.bounds[index * 4 + 2] as number;
    const end = this.bounds[index * 4 + 3] as number;
    const written = this.text.slice(start, end);
    for (let at = start; at < end; at += 1) {
      const code = this.text.charCodeAt(at);
      // White space in an attribute counts as a blank unless it is written as a character reference.
      if (code < 32 || code === AMPERSAND) return unescapeXml(written.replace(/\r\n|[\t\n\r]/g, ' '), this.part);
    }
    return written;
  }
}
