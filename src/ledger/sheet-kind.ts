import type { Column, Columns, CombinedColumn } from './column';
import { date, longText, person } from './column-types';
import type { Field } from './field';

/** Columns that any ledger sheet may have. */
const COMMON = {
  remark: longText('备注', '说明', '其他说明'),
  /** Why a frequency or limit need not be kept here; it counts together with who approved it. */
  waiver: longText('豁免原因', '免除原因', '特殊情况说明', '补充说明'),
  waivedBy: person('豁免批准人', '批准人', '同意人'),
  registeredOn: date('登记日期?', '登记时间', '填报日期', '录入日期'),
};

/** One kind of ledger sheet: how it is called and what its columns are. */
export interface SheetKind<Kind extends string, Own extends Columns> {
  readonly kind: Kind;
  /** The name of the sheet in the template. */
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly columns: Own & typeof COMMON;
  readonly combined: readonly CombinedColumn[];
  /** Laid out as labels with their values beside them, not as a table. */
  readonly form: boolean;
  readonly implied: ImpliedFields;
  /** Kept every month, every now and then, or once for all; how old its newest row may be depends on it. */
  readonly rhythm: 'monthly' | 'recurring' | 'static';
}

/** What is known of any kind when its columns do not matter. */
export interface AnyKind {
  readonly kind: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly columns: Columns;
  readonly combined: readonly CombinedColumn[];
  readonly form: boolean;
  readonly implied: ImpliedFields;
  readonly rhythm: 'monthly' | 'recurring' | 'static';
}

/** Fields that a section title, the table's title or the sheet's name can say when no column does, by column id. */
export type ImpliedFields = Readonly<Record<string, (text: string) => unknown>>;

interface KindText<Kind extends string, Own extends Columns> {
  readonly kind: Kind;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly rhythm: SheetKind<Kind, Own>['rhythm'];
  readonly form?: boolean;
  readonly implied?: ImpliedFields;
  readonly combined?: readonly CombinedColumn[];
  readonly columns: Own;
}

export function defineSheet<const Kind extends string, Own extends Columns>(
  text: KindText<Kind, Own>,
): SheetKind<Kind, Own> {
  return { form: false, combined: [], implied: {}, ...text, columns: { ...text.columns, ...COMMON } };
}

/** Where a record stands and what its surroundings say. */
export interface RecordSource {
  readonly sheet: string;
  readonly row: number;
  /** Of the section or title above it, `null` when none says. */
  readonly year: number | null;
  /** The nearest section title above it, `''` when there is none. */
  readonly section: string;
}

/** One row of a ledger sheet: a field for every column of its kind, by the column's id, and where it stands. */
export type LedgerRecord<Own extends Columns> = {
  readonly [Id in keyof Own]: Own[Id] extends Column<infer Value> ? Field<Value> : never;
} & { readonly source: RecordSource };

/** The record of a kind: `RecordOf<typeof roster>`. */
export type RecordOf<Kind extends { readonly columns: Columns }> = LedgerRecord<Kind['columns']>;
