import { HostError } from '../../../workbook/host-error';
import { LIMITS } from '../limits';
import { TagAttributes } from './attributes';
import { BANG, COLON, EQUALS, GREATER, isSpace, LESS, QUESTION, SLASH } from './characters';
import { normalLines, unescapeXml } from './entities';

export type TokenKind = 'open' | 'close' | 'text' | 'end';

/**
 * Steps through the XML of one part and knows where in the text each token stands, which is what splicing needs.
 * Comments and processing instructions are passed over; an empty element `<a/>` gives an `open` and a `close`.
 * Elements are compared by local name, whatever prefix the producer chose. Throws `HostError` `corrupt` where tags do not
 * match up, `unsafe` for a DOCTYPE or too deep nesting; `part` names the part in the message.
 */
export class XmlScanner {
  kind: TokenKind = 'end';
  /** Where the token begins and ends in the text; the `close` of an empty element is empty and stands at its end. */
  start = 0;
  end = 0;
  /** Level of the element opened, closed or, for text, around it; the root is 1. */
  depth = 0;
  selfClosing = false;

  private nameStart = 0;
  private localStart = 0;
  private nameEnd = 0;
  private isCdata = false;
  private closePending = false;
  private rootSeen = false;
  private readonly tagAttributes: TagAttributes;
  /** Name start, local name start and name end of each open element. */
  private readonly openNames: number[] = [];
  private level = 0;

  constructor(
    readonly text: string,
    readonly part: string,
  ) {
    this.tagAttributes = new TagAttributes(text, part);
    if (text.charCodeAt(0) === 0xfeff) this.end = 1;
  }

  /** Goes to the next token; false at the end of the part. */
  next(): boolean {
    if (this.closePending) {
      this.closePending = false;
      this.start = this.end;
      this.closeElement();
      return true;
    }
    const text = this.text;
    while (this.end < text.length) {
      const at = this.end;
      if (text.charCodeAt(at) !== LESS) {
        if (this.textToken(at)) return true;
        continue;
      }
      const following = text.charCodeAt(at + 1);
      if (following === SLASH) {
        this.closeTag(at);
        return true;
      }
      if (following === QUESTION) this.end = this.after('?>', at);
      else if (following !== BANG) {
        this.openTag(at);
        return true;
      } else if (this.markup(at)) return true;
    }
    if (this.level > 0 || !this.rootSeen) throw this.corrupt('的内容不完整');
    this.kind = 'end';
    return false;
  }

  /** Goes to the next token inside the element at this depth; false once that element closes. */
  within(depth: number): boolean {
    return this.next() && !(this.kind === 'close' && this.depth === depth);
  }

  /** Whether the current element has this local name. */
  is(local: string): boolean {
    return this.nameEnd - this.localStart === local.length && this.text.startsWith(local, this.localStart);
  }

  opens(local: string): boolean {
    return this.kind === 'open' && this.is(local);
  }

  /** Name of the current element with its prefix. */
  name(): string {
    return this.text.slice(this.nameStart, this.nameEnd);
  }

  local(): string {
    return this.text.slice(this.localStart, this.nameEnd);
  }

  /** Value of the attribute with exactly this name on the current `open`. */
  attribute(name: string): string | undefined {
    return this.tagAttributes.get(name);
  }

  /** All attributes of the current `open`, by name with prefix, in order. */
  attributes(): Map<string, string> {
    return this.tagAttributes.all();
  }

  /** What the current `text` says. */
  value(): string {
    const { start, end } = this;
    if (this.isCdata) return normalLines(this.text.slice(start + '<![CDATA['.length, end - ']]>'.length));
    return unescapeXml(normalLines(this.text.slice(start, end)), this.part);
  }

  /** Goes on to the `close` of the element just opened. */
  skip(): void {
    const { depth } = this;
    while (this.within(depth));
  }

  /** All text inside the element just opened, leaving the scanner at its `close`. */
  innerText(): string {
    const { depth } = this;
    let inner = '';
    while (this.within(depth)) if (this.kind === 'text') inner += this.value();
    return inner;
  }

  corrupt(what: string): HostError {
    return new HostError('corrupt', { detail: `${this.part}${what}` });
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw this.corrupt('的内容不完整');
    return at + mark.length;
  }

  private textToken(at: number): boolean {
    const next = this.text.indexOf('<', at);
    this.start = at;
    this.end = next < 0 ? this.text.length : next;
    if (this.level === 0) {
      if (this.text.slice(at, this.end).trim() !== '') throw this.corrupt('的内容不完整');
      return false;
    }
    this.kind = 'text';
    this.depth = this.level;
    this.isCdata = false;
    return true;
  }

  /** Comments, CDATA and declarations; true when it is a token to report. */
  private markup(at: number): boolean {
    if (this.text.startsWith('<!--', at)) {
      this.end = this.after('-->', at + 4);
      return false;
    }
    if (!this.text.startsWith('<![CDATA[', at)) {
      throw new HostError('unsafe', { detail: `${this.part}含有外部定义（DOCTYPE）` });
    }
    if (this.level === 0) throw this.corrupt('的内容不完整');
    this.end = this.after(']]>', at + 9);
    this.start = at;
    this.kind = 'text';
    this.depth = this.level;
    this.isCdata = true;
    return true;
  }

  private readName(from: number): number {
    const { text } = this;
    let at = from;
    this.nameStart = from;
    this.localStart = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === GREATER || code === SLASH || code === EQUALS || code === LESS || isSpace(code)) break;
      if (code === COLON) this.localStart = at + 1;
    }
    if (at === this.localStart) throw this.corrupt('的标记有误');
    this.nameEnd = at;
    return at;
  }

  private openTag(start: number): void {
    if (this.level === 0 && this.rootSeen) throw this.corrupt('的标记有误');
    this.rootSeen = true;
    const { text } = this;
    let at = this.readName(start + 1);
    this.tagAttributes.clear();
    for (;;) {
      while (isSpace(text.charCodeAt(at))) at += 1;
      const code = text.charCodeAt(at);
      if (code === GREATER) {
        this.selfClosing = false;
        break;
      }
      if (code === SLASH) {
        if (text.charCodeAt(at + 1) !== GREATER) throw this.corrupt('的标记有误');
        this.selfClosing = true;
        at += 1;
        break;
      }
      const attributeEnd = this.tagAttributes.take(at);
      if (attributeEnd < 0) throw this.tagError(at);
      at = attributeEnd;
    }
    if (this.level >= LIMITS.xmlDepth) throw new HostError('unsafe', { detail: `${this.part}嵌套层数过多` });
    const slot = this.level * 3;
    this.openNames[slot] = this.nameStart;
    this.openNames[slot + 1] = this.localStart;
    this.openNames[slot + 2] = this.nameEnd;
    this.level += 1;
    this.depth = this.level;
    this.kind = 'open';
    this.start = start;
    this.end = at + 1;
    this.closePending = this.selfClosing;
  }

  /** A tag that never ends was cut off. */
  private tagError(at: number): HostError {
    return this.corrupt(this.text.indexOf('>', at) < 0 ? '的内容不完整' : '的标记有误');
  }

  private closeTag(start: number): void {
    let at = this.readName(start + 2);
    while (isSpace(this.text.charCodeAt(at))) at += 1;
    if (this.text.charCodeAt(at) !== GREATER) throw this.tagError(at);
    const { nameStart, nameEnd } = this;
    const slot = (this.level - 1) * 3;
    const openStart = this.openNames[slot] as number;
    const length = (this.openNames[slot + 2] as number) - openStart;
    if (this.level === 0 || nameEnd - nameStart !== length || !this.sameText(nameStart, openStart, length)) {
      throw this.corrupt('的标记不匹配');
    }
    this.start = start;
    this.end = at + 1;
    this.closeElement();
  }

  private sameText(left: number, right: number, length: number): boolean {
    for (let index = 0; index < length; index += 1) {
      if (this.text.charCodeAt(left + index) !== this.text.charCodeAt(right + index)) return false;
    }
    return true;
  }

  private closeElement(): void {
    const slot = (this.level - 1) * 3;
    this.nameStart = this.openNames[slot] as number;
    this.localStart = this.openNames[slot + 1] as number;
    this.nameEnd = this.openNames[slot + 2] as number;
    this.kind = 'close';
    this.depth = this.level;
    this.level -= 1;
    this.isCdata = false;
  }
}
