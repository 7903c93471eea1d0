import { strToU8, unzipSync, strFromU8, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Parts = Record<string, string | Uint8Array>;

/** A workbook written down part by part, to look like what some producer or attacker writes. */
export interface HandMade {
  /** What stands inside `<worksheet>`, by sheet name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What stands inside `<sst>`. */
  readonly sharedStrings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** What stands in front of `<sheets>`, and behind it. */
  readonly before?: string;
  readonly after?: string;
  /** Further relationships of the workbook part. */
  readonly relationships?: string;
  readonly contentTypes?: string;
  /** Parts to add, or to put in place of the ones above. */
  readonly parts?: Parts;
}

/** Rows to a `sheetData`; just `<row>` elements, or cells of row 1. */
export function sheetData(xml: string): string {
  return `<sheetData>${xml.startsWith('<c') ? `<row r="1">${xml}</row>` : xml}</sheetData>`;
}

export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

export function relationshipsXml(content: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}

export function worksheetXml(content: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;
}

export function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

/** The parts of the workbook by name. */
export function handMadeParts(book: HandMade = {}): Parts {
  const sheets = Object.entries(book.sheets ?? { 表一: sheetData('') });
  const optional: [present: boolean, part: string, kind: string, xml: string][] = [
    [book.sharedStrings !== undefined, 'sharedStrings', 'sst', book.sharedStrings ?? ''],
    [book.styles !== undefined, 'styles', 'styleSheet', book.styles ?? ''],
  ];
  const present = optional.filter(([isPresent]) => isPresent);
  const tabs = sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const related = [
    ...sheets.map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    ...present.map(([, part], index) => relationship(`rId${sheets.length + index + 1}`, part, `${part}.xml`)),
  ];
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      override('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`) +
      sheets
        .map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`))
        .join('') +
      present.map(([, part]) => override(`xl/${part}.xml`, `${SPREADSHEET}.${part}+xml`)).join('') +
      `${book.contentTypes ?? ''}</Types>`,
    '_rels/.rels': relationshipsXml(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.before ?? ''}<sheets>${tabs.join('')}</sheets>` +
      `${book.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(related.join('') + (book.relationships ?? '')),
    ...Object.fromEntries(
      sheets.map(([, content], index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheetXml(content)]),
    ),
    ...Object.fromEntries(
      present.map(([, part, root, xml]) => [`xl/${part}.xml`, `<${root} xmlns="${MAIN}">${xml}</${root}>`]),
    ),
    ...book.parts,
  };
}

export function handMade(book: HandMade = {}): Uint8Array {
  return zipped(handMadeParts(book));
}

export function zipped(parts: Parts): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: '2026-01-02T03:04:06' });
}

/** The text of one part of a file. */
export function partText(file: Uint8Array, name: string): string {
  const bytes = unzipSync(file, { filter: (entry) => entry.name === name })[name];
  if (bytes === undefined) throw new Error(`no part ${name}`);
  return strFromU8(bytes);
}

/** The styles every ordinary program writes: one font, two fills, and these cell formats. */
export function stylesWith(cellXfs: string, numFmts = ''): string {
  return (
    `${numFmts}<fonts count="1"><font><sz val="10"/><name val="宋体"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs>${cellXfs}</cellXfs>`
  );
}

export function xf(numFmtId: number): string {
  return `<xf numFmtId="${numFmtId}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
}
