import { XML_DECLARATION, type Namespaces } from '../package/namespaces';

const FONT = '<font><sz val="11"/><name val="等线"/><family val="2"/><charset val="134"/></font>';

/** The styles part of a new workbook, or of one that came without: one font, no looks. */
export function blankStyles({ main }: Namespaces): string {
  return (
    `${XML_DECLARATION}<styleSheet xmlns="${main}">` +
    `<fonts count="1">${FONT}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/></styleSheet>'
  );
}
