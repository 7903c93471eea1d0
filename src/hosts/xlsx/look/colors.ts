import { child, type XmlElement } from '../xml/element';

/** Office's own theme colours, for files that come without a theme part. */
const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** In the theme part the dark colour of each pair comes first, in cells the light one. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`), 'hlink', 'folHlink'];

/** The first eight entries of the old palette, which the next eight repeat; further ones are rare and stay plain. */
const INDEXED = ['#000000', '#FFFFFF', '#FF0000', '#00FF00', '#0000FF', '#FFFF00', '#FF00FF', '#00FFFF'];

/** `theme` is the root of the theme part. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const elements = theme && child(theme, 'themeElements');
  const scheme = elements && child(elements, 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = (scheme && child(scheme, name))?.children[0]?.attributes;
    const value = color?.get('lastClr') ?? color?.get('val') ?? '';
    return /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : (OFFICE_THEME[index] as string);
  });
}

/** A `color`, `fgColor` or `bgColor` element as `#RRGGBB`; undefined for automatic ones. */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (element === undefined) return undefined;
  const { attributes } = element;
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(attributes.get('rgb') ?? '')?.[1];
  const index = attributes.get('indexed');
  const base =
    rgb !== undefined
      ? `#${rgb.toUpperCase()}`
      : index !== undefined
        ? INDEXED[Number(index) < 16 ? Number(index) % 8 : -1]
        : theme[Number(attributes.get('theme') ?? -1)];
  const tint = Number(attributes.get('tint') ?? 0);
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

/** Lighter for a positive tint, darker for a negative one; -1 to 1. */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16);
    const shifted = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.min(255, Math.max(0, Math.round(shifted)))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('').toUpperCase()}`;
}
