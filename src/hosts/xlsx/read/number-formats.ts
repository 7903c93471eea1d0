import { isDateFormat } from '../../../workbook/number-format';
import { listed, type XmlElement } from '../xml/element';

/** Built-in formats that show dates or times; 27–36 and 50–58 are the East Asian ones. */
const BUILT_IN_DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Formats by id as the styles part defines them itself. */
export function customFormats(styles: XmlElement): ReadonlyMap<number, string> {
  return new Map(
    listed(styles, 'numFmts').map(({ attributes }) => [
      Number(attributes.get('numFmtId')),
      attributes.get('formatCode') ?? '',
    ]),
  );
}

export function isDateFormatId(id: number, custom: ReadonlyMap<number, string>): boolean {
  const code = custom.get(id);
  if (code !== undefined) return isDateFormat(code);
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}

/** For each cell style index, whether it shows numbers as dates. */
export function dateStyles(styles: XmlElement): readonly boolean[] {
  const custom = customFormats(styles);
  return listed(styles, 'cellXfs').map(({ attributes }) =>
    isDateFormatId(Number(attributes.get('numFmtId') ?? 0), custom),
  );
}
