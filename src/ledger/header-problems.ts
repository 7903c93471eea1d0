import type { Problem } from '../values/problem';
import { kindOf, type Kind } from './kinds';
import type { Recognised } from './recognise';

/** The titles of required columns that neither stand on the sheet nor are filled by a combined one. */
export function missingColumns(kind: Kind, ids: readonly string[], combined: readonly number[]): string[] {
  const definition = kindOf(kind);
  const filled = new Set([
    ...ids,
    ...combined.flatMap((index) => Object.keys(definition.combined[index]?.fills ?? {})),
  ]);
  return Object.entries(definition.columns)
    .filter(([id, column]) => column.required && !filled.has(id))
    .map(([, { title }]) => title);
}

/** Numbers of the rows, wherever they stand: nothing is missed by not reading them. */
const ROW_NUMBER = /^(?:序号|编号|序|行号|No\.?)$/iu;

/** What the header lacks, and which of its words mean nothing to us. */
export function headerProblems(sheet: string, { kind, header }: Recognised, missing: readonly string[]): Problem[] {
  const row = header.firstRow;
  const column = header.words[0]?.column ?? 1;
  const lacking: Problem = {
    code: 'ledger.header.missing',
    sheet,
    row,
    column,
    data: { kind: kindOf(kind).name, names: missing.join('、') },
  };
  const unknown = header.words
    .filter(({ text, meanings }) => !ROW_NUMBER.test(text) && !meanings.some((meaning) => meaning.kind === kind))
    .map((word): Problem => ({
      code: 'ledger.header.unknown',
      sheet,
      row: header.lastRow,
      column: word.column,
      received: word.text,
    }));
  return [...(missing.length > 0 ? [lacking] : []), ...unknown];
}
