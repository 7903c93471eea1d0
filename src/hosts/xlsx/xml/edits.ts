import type { XmlElement } from './element';
import { escapeXml } from './entities';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** Changes to one text, collected in any order and made at once; what is not named stays byte for byte. */
export class Edits {
  private readonly edits: Edit[] = [];
  private readonly opened = new Map<XmlElement, string>();

  constructor(private readonly text: string) {}

  replace(start: number, end: number, xml: string): this {
    this.edits.push({ start, end, xml });
    return this;
  }

  /** Inserts at one place come out in the order they were made. */
  insert(at: number, xml: string): this {
    return xml === '' ? this : this.replace(at, at, xml);
  }

  remove(element: XmlElement): this {
    return this.replace(element.start, element.end, '');
  }

  /** Adds at the end of the element's content, opening it up when it is empty. */
  append(element: XmlElement, xml: string): this {
    if (!element.selfClosing) return this.insert(element.closeStart, xml);
    this.opened.set(element, (this.opened.get(element) ?? '') + xml);
    return this;
  }

  /** Sets an attribute, or adds it, leaving the others as they are spelt. */
  setAttribute(element: XmlElement, name: string, value: string): this {
    if (element.attributes.get(name) === value) return this;
    const tag = this.text.slice(element.start, element.openEnd);
    const written = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
    const spelt = `"${escapeXml(value)}"`;
    if (written === null) return this.insert(element.start + 1 + element.name.length, ` ${name}=${spelt}`);
    const start = element.start + written.index + (written[1] ?? '').length;
    return this.replace(start, start + (written[2] ?? '').length, spelt);
  }

  apply(): string {
    for (const [element, xml] of this.opened) {
      this.replace(element.end - '/>'.length, element.end, `>${xml}</${element.name}>`);
    }
    this.opened.clear();
    const inOrder = [...this.edits].sort((left, right) => left.start - right.start || left.end - right.end);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, xml } of inOrder) {
      pieces.push(this.text.slice(at, start), xml);
      at = end;
    }
    pieces.push(this.text.slice(at));
    return pieces.join('');
  }
}
