import type { Style } from '../../../workbook/style';

/** Number formats that have an id in every file. */
export const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

/** `#1F3864` → `FF1F3864`: files write colours with their opacity in front. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** The font, or undefined when it is the workbook's own. `base` is the own font's children as they are spelt. */
export function fontXml(
  prefix: string,
  style: Style,
  base: readonly { readonly local: string; readonly xml: string }[],
): string | undefined {
  const { bold, italic, underline, size, color } = style;
  if (!bold && !italic && !underline && size === undefined && color === undefined) return undefined;
  const own = (local: string): string => base.find((one) => one.local === local)?.xml ?? '';
  const children = [
    bold ? `<${prefix}b/>` : '',
    italic ? `<${prefix}i/>` : '',
    underline ? `<${prefix}u/>` : '',
    size === undefined ? own('sz') : `<${prefix}sz val="${size}"/>`,
    color === undefined ? own('color') : `<${prefix}color rgb="${argb(color)}"/>`,
    ...['name', 'family', 'charset', 'scheme'].map(own),
  ];
  return `<${prefix}font>${children.join('')}</${prefix}font>`;
}

export function fillXml(prefix: string, { fill }: Style): string | undefined {
  if (fill === undefined) return undefined;
  const colors = `<${prefix}fgColor rgb="${argb(fill)}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colors}</${prefix}patternFill></${prefix}fill>`;
}

export function borderXml(prefix: string, { border }: Style): string | undefined {
  if (!border) return undefined;
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${prefix}${side} style="thin"><${prefix}color indexed="64"/></${prefix}${side}>`,
  );
  return `<${prefix}border>${sides.join('')}<${prefix}diagonal/></${prefix}border>`;
}

export interface XfIds {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

export function xfXml(prefix: string, { align, wrap }: Style, ids: XfIds): string {
  const applied = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment'].map((what) => ` apply${what}="1"`).join('');
  const alignment = `${align ? ` horizontal="${align}"` : ''} vertical="center"${wrap ? ' wrapText="1"' : ''}`;
  return (
    `<${prefix}xf numFmtId="${ids.numFmtId}" fontId="${ids.fontId}" fillId="${ids.fillId}" borderId="${ids.borderId}"` +
    ` xfId="0"${applied}><${prefix}alignment${alignment}/></${prefix}xf>`
  );
}

/** A conditional format's look. Solid fills of this kind are drawn in their background colour. */
export function dxfXml(prefix: string, fill: string, color: string): string {
  const font = `<${prefix}font><${prefix}color rgb="${argb(color)}"/></${prefix}font>`;
  const pattern = `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb(fill)}"/><${prefix}bgColor rgb="${argb(fill)}"/></${prefix}patternFill>`;
  return `<${prefix}dxf>${font}<${prefix}fill>${pattern}</${prefix}fill></${prefix}dxf>`;
}
