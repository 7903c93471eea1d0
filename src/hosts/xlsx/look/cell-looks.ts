import { customFormats } from '../read/number-formats';
import { child, isTrue, listed, type XmlElement } from '../xml/element';
import { BUILT_IN_CODES } from './built-in-formats';
import { colorOf } from './colors';
import type { CellLook } from './sheet-look';

/** The look of each cell style index. `theme` are the theme's colours, see `themeColors`. */
export function cellLooks(styles: XmlElement, theme: readonly string[]): readonly CellLook[] {
  const custom = customFormats(styles);
  const [fonts, fills, borders] = ['fonts', 'fills', 'borders'].map((list) => listed(styles, list));
  const at = (list: readonly XmlElement[] | undefined, id: string | undefined) => list?.[Number(id ?? 0)];
  return listed(styles, 'cellXfs').map((xf): CellLook => {
    const id = Number(xf.attributes.get('numFmtId') ?? 0);
    return {
      format: custom.get(id) ?? BUILT_IN_CODES[id] ?? 'General',
      ...fontLook(at(fonts, xf.attributes.get('fontId')), theme),
      fill: fillColor(at(fills, xf.attributes.get('fillId')), theme),
      border: hasBorder(at(borders, xf.attributes.get('borderId'))),
      ...alignment(child(xf, 'alignment')),
    };
  });
}

function fontLook(font: XmlElement | undefined, theme: readonly string[]): Partial<CellLook> {
  if (font === undefined) return {};
  const on = (local: string): boolean => {
    const element = child(font, local);
    const value = element?.attributes.get('val');
    return element !== undefined && value !== 'none' && (value === undefined || local === 'u' || isTrue(value));
  };
  const size = Number(child(font, 'sz')?.attributes.get('val'));
  return {
    bold: on('b'),
    italic: on('i'),
    underline: on('u'),
    strike: on('strike'),
    size: size > 0 ? size : undefined,
    color: colorOf(child(font, 'color'), theme),
  };
}

/** Patterns are shown by their foreground, the colour of a solid fill. */
function fillColor(fill: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const pattern = fill && child(fill, 'patternFill');
  const type = pattern?.attributes.get('patternType') ?? 'none';
  return pattern === undefined || type === 'none' || type === 'gray125'
    ? undefined
    : colorOf(child(pattern, 'fgColor'), theme);
}

/** Any line at all: a grid of office tables is either ruled or not. */
function hasBorder(border: XmlElement | undefined): boolean {
  const sides = border?.children ?? [];
  return sides.some(({ attributes }) => (attributes.get('style') ?? 'none') !== 'none');
}

const ALIGN = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'right',
} as const;
const VERTICAL = { top: 'top', center: 'middle', distributed: 'middle', justify: 'middle', bottom: 'bottom' } as const;

function alignment(element: XmlElement | undefined): Partial<CellLook> {
  const horizontal = element?.attributes.get('horizontal') as keyof typeof ALIGN | undefined;
  const vertical = element?.attributes.get('vertical') as keyof typeof VERTICAL | undefined;
  return {
    align: horizontal && ALIGN[horizontal],
    vertical: VERTICAL[vertical ?? 'bottom'],
    wrap: isTrue(element?.attributes.get('wrapText')),
  };
}
