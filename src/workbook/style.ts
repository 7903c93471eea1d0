/** The looks that written cells can have; both hosts draw them from this one table. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; the workbook's own default when left out. */
  readonly size?: number;
  /** `#RRGGBB` */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly underline?: boolean;
  /** Excel number format code; `@` keeps what people type as text. */
  readonly format?: string;
}

const body: Style = { border: true, wrap: true };

export const STYLES = {
  title: { bold: true, size: 16 },
  note: { italic: true, color: '#595959', wrap: true },
  section: { bold: true, size: 12, color: '#1F3864' },
  header: { ...body, bold: true, fill: '#D9E2F3', align: 'center' },
  text: body,
  textCentered: { ...body, align: 'center' },
  // No number format: with 0.### Excel shows whole numbers with a trailing point.
  number: { ...body, align: 'center' },
  percent: { ...body, format: '0.0%', align: 'center' },
  date: { ...body, format: 'yyyy-mm-dd', align: 'center' },
  link: { ...body, color: '#0563C1', underline: true },
  input: { ...body, fill: '#FFF9E5' },
  inputCentered: { ...body, fill: '#FFF9E5', align: 'center' },
  inputDate: { ...body, fill: '#FFF9E5', format: 'yyyy-mm-dd', align: 'center' },
  inputNumber: { ...body, fill: '#FFF9E5', align: 'center' },
  inputMoney: { ...body, fill: '#FFF9E5', format: '0.00', align: 'center' },
  inputText: { ...body, fill: '#FFF9E5', format: '@' },
  result: { ...body, bold: true, size: 14, format: '0.0##', align: 'center', fill: '#E2EFDA' },
  resultText: { ...body, bold: true, size: 14, align: 'center', fill: '#E2EFDA' },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;
