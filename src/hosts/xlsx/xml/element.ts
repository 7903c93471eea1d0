import { XmlScanner } from './scanner';

/** An element with its place in the part's text, so that the text can be changed there and nowhere else. */
export interface XmlElement {
  /** With prefix. */
  readonly name: string;
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly start: number;
  /** End of the opening tag. */
  readonly openEnd: number;
  /** Begin of the closing tag; an empty element `<a/>` has `openEnd`, `closeStart` and `end` in one place. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** The element that the scanner has just opened, with all inside it; leaves the scanner at its `close`. */
export function readElement(scanner: XmlScanner): XmlElement {
  const { depth, start, end: openEnd, selfClosing } = scanner;
  const name = scanner.name();
  const local = scanner.local();
  const attributes = scanner.attributes();
  const children: XmlElement[] = [];
  while (scanner.within(depth)) {
    if (scanner.kind === 'open') children.push(readElement(scanner));
  }
  return {
    name,
    local,
    attributes,
    children,
    start,
    openEnd,
    closeStart: scanner.start,
    end: scanner.end,
    selfClosing,
  };
}

/** The root element of a whole part. For small parts only: everything is kept. */
export function parseXml(text: string, part: string): XmlElement {
  const scanner = new XmlScanner(text, part);
  scanner.next();
  const root = readElement(scanner);
  while (scanner.next());
  return root;
}

export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((one) => one.local === local);
}

/** The children of the one child with this name: `listed(root, 'cellXfs')`. */
export function listed(element: XmlElement, local: string): readonly XmlElement[] {
  return child(element, local)?.children ?? [];
}

/** `x:` for an element named `x:worksheet`, else nothing: what new elements beside it must begin with. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

/** An attribute that has a prefix, by its local name: `r:id` whatever the producer calls `r`. */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of element.attributes) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}

/** XML booleans are `1`, `true`, and in some files `on`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
