import { DATE_FORMAT } from '../../../workbook/number-format';
import { STYLES, type Style, type StyleName } from '../../../workbook/style';
import { customFormats, isDateFormatId } from '../read/number-formats';
import { LABEL } from '../read/labels';
import { Edits } from '../xml/edits';
import { listed, parseXml, prefixOf, type XmlElement } from '../xml/element';
import { escapeXml } from '../xml/entities';
import { appendToList, STYLES_ORDER } from '../xml/schema-order';
import { BUILT_IN_FORMATS, borderXml, dxfXml, fillXml, fontXml, xfXml } from './style-xml';

/** The first id that files may give to a number format of their own. */
const FIRST_CUSTOM_FORMAT = 164;

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/**
 * The styles part while a plan is applied: looks up the named styles and adds what is missing at the ends of its lists, so
 * that no existing index changes its meaning and a second run finds everything in place.
 */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly formats: Map<number, string>;
  private readonly added: Record<ListName, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly indices = new Map<ListName, Map<string, number>>();
  private readonly named = new Map<StyleName, number>();

  constructor(private readonly source: string) {
    this.root = parseXml(source, LABEL.styles);
    this.prefix = prefixOf(this.root);
    this.formats = new Map(customFormats(this.root));
  }

  /** The cell style index of a named style. */
  index(name: StyleName): number {
    let index = this.named.get(name);
    if (index === undefined) this.named.set(name, (index = this.resolve(name)));
    return index;
  }

  /** The style that looks like `base` but shows numbers as dates; `base` itself when it does. */
  asDate(base: number): number {
    const xf = this.xf(base) ?? this.xf(0);
    if (xf === undefined) return this.index('date');
    const element = parseXml(xf, LABEL.styles);
    if (isDateFormatId(Number(element.attributes.get('numFmtId') ?? 0), this.formats)) return base;
    const dated = new Edits(xf)
      .setAttribute(element, 'numFmtId', String(this.formatId(DATE_FORMAT)))
      .setAttribute(element, 'applyNumberFormat', '1');
    return this.findOrAdd('cellXfs', dated.apply());
  }

  /** The index of a conditional format's look; colours are `#RRGGBB`. */
  highlight(fill: string, color: string): number {
    return this.findOrAdd('dxfs', dxfXml(this.prefix, fill, color));
  }

  /** The part as it should read now. */
  text(): string {
    const edits = new Edits(this.source);
    for (const list of Object.keys(this.added) as ListName[]) {
      appendToList(edits, this.root, STYLES_ORDER, list, this.added[list]);
    }
    return edits.apply();
  }

  private resolve(name: StyleName): number {
    const style: Style = STYLES[name];
    const { prefix } = this;
    const font = fontXml(prefix, style, this.defaultFont());
    const fill = fillXml(prefix, style);
    const border = borderXml(prefix, style);
    return this.findOrAdd(
      'cellXfs',
      xfXml(prefix, style, {
        numFmtId: style.format === undefined ? 0 : this.formatId(style.format),
        fontId: font === undefined ? this.defaultFontId() : this.findOrAdd('fonts', font),
        fillId: fill === undefined ? 0 : this.findOrAdd('fills', fill),
        borderId: border === undefined ? 0 : this.findOrAdd('borders', border),
      }),
    );
  }

  private formatId(code: string): number {
    const builtIn = BUILT_IN_FORMATS[code];
    if (builtIn !== undefined) return builtIn;
    for (const [id, known] of this.formats) if (known === code) return id;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formats.keys()) + 1;
    this.formats.set(id, code);
    this.added.numFmts.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** The workbook's own font stands in the first cell style. */
  private defaultFontId(): number {
    return Number(listed(this.root, 'cellXfs')[0]?.attributes.get('fontId') ?? 0);
  }

  private defaultFont(): readonly { readonly local: string; readonly xml: string }[] {
    const font = listed(this.root, 'fonts')[this.defaultFontId()];
    return (font?.children ?? []).map(({ local, start, end }) => ({ local, xml: this.source.slice(start, end) }));
  }

  private xf(index: number): string | undefined {
    const existing = listed(this.root, 'cellXfs');
    const element = existing[index];
    if (element !== undefined) return this.source.slice(element.start, element.end);
    return this.added.cellXfs[index - existing.length];
  }

  private findOrAdd(list: ListName, xml: string): number {
    let indices = this.indices.get(list);
    if (indices === undefined) {
      indices = new Map();
      const existing = listed(this.root, list);
      // From the back, so that of equal entries the first one counts.
      for (let index = existing.length - 1; index >= 0; index -= 1) {
        const { start, end } = existing[index] as XmlElement;
        indices.set(this.source.slice(start, end), index);
      }
      this.indices.set(list, indices);
    }
    let index = indices.get(xml);
    if (index === undefined) {
      index = listed(this.root, list).length + this.added[list].length;
      this.added[list].push(xml);
      indices.set(xml, index);
    }
    return index;
  }
}
