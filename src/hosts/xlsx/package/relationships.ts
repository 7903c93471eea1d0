import { parseXml, prefixOf, type XmlElement } from '../xml/element';
import { Edits } from '../xml/edits';
import { escapeXml } from '../xml/entities';
import { element } from '../xml/schema-order';
import { XML_DECLARATION, type Namespaces } from './namespaces';
import type { OpcPackage } from './opc-package';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type, the same in transitional and strict files: `worksheet`, `styles`, … */
  readonly kind: string;
  /** Part name inside the package; undefined when it points outside the file. */
  readonly target: string | undefined;
}

const PART_LABEL = '部件关系表';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; '' is the package itself. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** What a part points at; nothing when it has no relationships. */
export function relationships(parts: OpcPackage, source: string): Relationship[] {
  const name = relationshipsPart(source);
  if (!parts.has(name)) return [];
  return parseXml(parts.text(name, PART_LABEL), PART_LABEL).children.map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
    target: attributes.get('TargetMode') === 'External' ? undefined : resolve(source, attributes.get('Target') ?? ''),
  }));
}

export function relatedPart(parts: OpcPackage, source: string, kind: string): string | undefined {
  return relationships(parts, source).find((one) => one.kind === kind)?.target;
}

/** Producers write targets relative, absolute, and with backslashes. */
function resolve(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** Points `source` at `target` and returns the new relationship's id. `type` is `<relationships namespace>/<kind>`. */
export function addRelationship(
  parts: OpcPackage,
  source: string,
  kind: string,
  target: string,
  namespaces: Namespaces,
): string {
  const name = relationshipsPart(source);
  const text = parts.has(name)
    ? parts.text(name, PART_LABEL)
    : `${XML_DECLARATION}<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const root = parseXml(text, PART_LABEL);
  const numbers = root.children.map((one) => Number(/^rId(\d+)$/.exec(one.attributes.get('Id') ?? '')?.[1] ?? 0));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const attributes = ` Id="${id}" Type="${namespaces.relationships}/${kind}" Target="${escapeXml(relative(source, target))}"`;
  parts.setText(name, new Edits(text).append(root, element(prefixOf(root), 'Relationship', attributes)).apply());
  return id;
}

/** Every part that can be come to from the package's own relationships. */
export function reachableParts(parts: OpcPackage): Set<string> {
  const reached = new Set<string>();
  const open = [''];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const { target } of relationships(parts, source)) {
      const key = target?.toLowerCase();
      if (key === undefined || reached.has(key) || !parts.has(key)) continue;
      reached.add(key);
      open.push(key);
    }
  }
  return reached;
}

/** Takes out the relationships of this kind. */
export function removeRelationships(parts: OpcPackage, source: string, kind: string): void {
  takeOut(parts, source, ({ attributes }) => (attributes.get('Type') ?? '').endsWith(`/${kind}`));
}

/** Takes out the relationships that lead to this part. */
export function removeRelationshipsTo(parts: OpcPackage, source: string, target: string): void {
  const key = target.toLowerCase();
  takeOut(parts, source, ({ attributes }) => {
    const isInside = attributes.get('TargetMode') !== 'External';
    return isInside && resolve(source, attributes.get('Target') ?? '').toLowerCase() === key;
  });
}

function takeOut(parts: OpcPackage, source: string, isMeant: (relationship: XmlElement) => boolean): void {
  const name = relationshipsPart(source);
  const text = parts.text(name, PART_LABEL);
  const edits = new Edits(text);
  for (const one of parseXml(text, PART_LABEL).children) {
    if (isMeant(one)) edits.remove(one);
  }
  parts.setText(name, edits.apply());
}

function relative(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
