import { cellName } from '../../../workbook/address';
import { UNCALCULATED } from '../../../workbook/cell';
import type { Content, FormulaResult } from '../../../workbook/plan';
import { storedFormula } from '../formula/stored';
import { DAYS_1904 } from '../read/cell-value';
import { escapeXmlText } from '../xml/entities';
import { encodeXstring } from '../xml/xstring';

/** What cells need to know of the workbook they are written into. */
export interface CellDialect {
  /** `x:` where the sheet's own elements carry one. */
  readonly prefix: string;
  readonly date1904: boolean;
}

/** A cell element; '' for a blank cell without a look. `style` 0 is the workbook's plain style. */
export function cellXml(row: number, column: number, content: Content, style: number, dialect: CellDialect): string {
  if (isBlank(content) && style === 0) return '';
  const { prefix } = dialect;
  const { type, xml } = contentXml(content, dialect);
  const attributes = ` r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}${type && ` t="${type}"`}`;
  return xml === '' ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${xml}</${prefix}c>`;
}

/** Empty text is written as no text, as typing nothing would be. */
export function isBlank(content: Content): boolean {
  return content.kind === 'blank' || (content.kind === 'text' && content.text === '');
}

function contentXml(content: Content, { prefix, date1904 }: CellDialect): { type: string; xml: string } {
  const value = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  switch (content.kind) {
    case 'blank':
      return { type: '', xml: '' };
    case 'text':
      return isBlank(content) ? { type: '', xml: '' } : { type: 'inlineStr', xml: inlineText(prefix, content.text) };
    case 'number':
      return { type: '', xml: value(decimal(content.value)) };
    case 'date':
      return { type: '', xml: value(decimal(date1904 ? content.serial - DAYS_1904 : content.serial)) };
    case 'boolean':
      return { type: 'b', xml: value(content.value ? '1' : '0') };
    case 'error':
      return { type: 'e', xml: value(escapeXmlText(content.code)) };
    case 'formula': {
      const formula = `<${prefix}f>${escapeXmlText(encodeXstring(storedFormula(content.formula)))}</${prefix}f>`;
      const { type, text } = resultText(content.result);
      return { type, xml: text === undefined ? formula : formula + value(text) };
    }
  }
}

function inlineText(prefix: string, text: string): string {
  const space = /^[ \t\n]|[ \t\n]$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}is><${prefix}t${space}>${escapeXmlText(encodeXstring(text))}</${prefix}t></${prefix}is>`;
}

/** The cached result; a formula that nobody has calculated has none. */
function resultText(result: FormulaResult): { type: string; text?: string } {
  switch (typeof result) {
    case 'number':
      return { type: '', text: decimal(result) };
    case 'boolean':
      return { type: 'b', text: result ? '1' : '0' };
    case 'string':
      return { type: 'str', text: escapeXmlText(encodeXstring(result)) };
    case 'object':
      return result.error === UNCALCULATED ? { type: '' } : { type: 'e', text: escapeXmlText(result.error) };
  }
}

/** The shortest decimal that reads back as the same number. */
function decimal(value: number): string {
  return String(value === 0 ? 0 : value);
}
