import type { Cell } from '../../workbook/cell';
import { DATE_FORMAT, isDateFormat, TEXT_FORMAT } from '../../workbook/number-format';
import type { CellWrite, Content } from '../../workbook/plan';
import { STYLES, type Style } from '../../workbook/style';

/** What is assigned to a cell so that Excel stores the intended content. */
export interface Entry {
  /** `''` empties the cell. */
  readonly value: string | number | boolean;
  /** Number format to set before the value; undefined leaves the one the cell has. */
  readonly format?: string;
}

/**
 * The entry for a planned write into a cell that now has this number format. Excel turns text into formulas, numbers,
 * dates or booleans wherever it looks like one, so such text goes into a cell formatted as text; numbers and formulas
 * go into a cell that is not, since Excel would store them there as text.
 */
export function entryFor(write: CellWrite, currentFormat: string): Entry {
  const { content } = write;
  const style: Style = write.style === undefined ? {} : STYLES[write.style];
  switch (content.kind) {
    case 'blank':
      return { value: '', format: style.format };
    case 'text':
      return { value: escapeApostrophe(content.text), format: isPlainText(content.text) ? style.format : TEXT_FORMAT };
    case 'date':
      return { value: content.serial, format: style.format ?? (isDateFormat(currentFormat) ? undefined : DATE_FORMAT) };
    case 'number':
      return { value: content.value, format: numberFormat(style, currentFormat) };
    case 'boolean':
      return { value: content.value, format: numberFormat(style, currentFormat) };
    case 'error':
      return { value: content.code, format: numberFormat(style, currentFormat) };
    case 'formula':
      return { value: content.formula, format: numberFormat(style, currentFormat) };
  }
}

function numberFormat(style: Style, currentFormat: string): string | undefined {
  if (style.format !== undefined && style.format !== TEXT_FORMAT) return style.format;
  return currentFormat === TEXT_FORMAT ? 'General' : undefined;
}

/** The entry that brings back what a cell held; its number format is restored apart from it. */
export function entryOf(cell: Cell, format: string): Entry['value'] {
  if (cell.formula !== undefined) return cell.formula;
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return format === TEXT_FORMAT || isPlainText(cell.text) ? escapeApostrophe(cell.text) : `'${cell.text}`;
    case 'number':
    case 'boolean':
      return cell.value;
    case 'date':
      return cell.serial;
    case 'error':
      return cell.code;
  }
}

/** Excel takes the first apostrophe as a mark of text and does not store it. */
function escapeApostrophe(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

const CHINESE_BEGINNING = /^[\p{Script=Han}《【「“]/u;
const DATE_OR_NUMBER_WORDS = /^[\d\s:.\-/上下午年月日号时点分秒〇零一二两三四五六七八九十百千万亿]*$/u;
/** Who knows what Excel makes of the rest: `上午9点后`, `十年一月部`. */
const BEGINS_LIKE_TIME = /^(?:[上下]午\s*\d|[〇零一二两三四五六七八九十]+年[〇零一二两三四五六七八九十]+月)/u;

/**
 * Whether no Excel takes the text for anything but text. Answers no in doubt: only words that begin in Chinese, not
 * with a time, and are not made of numerals and units of time count as plain.
 */
export function isPlainText(text: string): boolean {
  const plain = text.normalize('NFKC');
  return CHINESE_BEGINNING.test(text) && !DATE_OR_NUMBER_WORDS.test(plain) && !BEGINS_LIKE_TIME.test(plain);
}

/** Whether the cell now holds what was planned; a formula counts as stored whatever Excel made of its spelling. */
export function holds(cell: Cell, content: Content): boolean {
  switch (content.kind) {
    case 'blank':
      return cell.kind === 'empty';
    case 'boolean':
      return cell.formula === undefined && cell.kind === 'boolean' && cell.value === content.value;
    case 'error':
      return cell.formula === undefined && cell.kind === 'error' && cell.code === content.code;
    case 'formula':
      return cell.formula !== undefined;
    case 'text':
      return cell.formula === undefined && (cell.kind === 'text' ? lines(cell.text) : '') === lines(content.text);
    case 'date':
      return (
        cell.formula === undefined && (cell.kind === 'date' || cell.kind === 'number') && near(cell, content.serial)
      );
    case 'number':
      return (
        cell.formula === undefined && (cell.kind === 'date' || cell.kind === 'number') && near(cell, content.value)
      );
  }
}

function lines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** Excel keeps 15 significant digits. */
function near(
  cell: { readonly kind: 'number'; readonly value: number } | { readonly kind: 'date'; readonly serial: number },
  value: number,
): boolean {
  const found = cell.kind === 'date' ? cell.serial : cell.value;
  return found.toPrecision(15) === value.toPrecision(15);
}
