import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

/** What `biaochi review` was asked to do. */
export interface ReviewArguments {
  readonly files: readonly string[];
  readonly ledgers: readonly string[];
  readonly out: string;
  readonly inPlace: boolean;
  /** `-` is standard output; `undefined` means that no JSON was asked for. */
  readonly json: string | undefined;
  readonly dryRun: boolean;
  readonly asOf: string | undefined;
  readonly settings: string | undefined;
  readonly acceptProposals: boolean;
  /** The three lists and the statistics as sheets. */
  readonly lists: boolean;
}

export const DEFAULT_OUT = 'out';

export function reviewArguments(args: readonly string[]): ReviewArguments {
  const { rest, json } = takeJson(args);
  const { values, positionals } = parsed(rest, {
    ledger: { type: 'string', multiple: true },
    out: { type: 'string' },
    'in-place': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    'as-of': { type: 'string' },
    settings: { type: 'string' },
    'accept-proposals': { type: 'boolean' },
    lists: { type: 'boolean' },
  });
  if (values['in-place'] === true && values['out'] !== undefined)
    throw new UsageError('--out 与 --in-place 不能同时使用。');
  return {
    files: positionals,
    ledgers: (values['ledger'] as string[] | undefined) ?? [],
    out: (values['out'] as string | undefined) ?? DEFAULT_OUT,
    inPlace: values['in-place'] === true,
    json,
    dryRun: values['dry-run'] === true,
    asOf: values['as-of'] === undefined ? undefined : dateArgument(String(values['as-of'])),
    settings: values['settings'] as string | undefined,
    acceptProposals: values['accept-proposals'] === true,
    lists: values['lists'] === true,
  };
}

/** What `biaochi recheck` was asked to look at again. */
export interface RecheckArguments {
  readonly file: string;
  readonly id: string;
  readonly ledgers: readonly string[];
  readonly asOf: string | undefined;
  readonly json: boolean;
}

export function recheckArguments(args: readonly string[]): RecheckArguments {
  const { values, positionals } = parsed(args, {
    ledger: { type: 'string', multiple: true },
    'as-of': { type: 'string' },
    json: { type: 'boolean' },
  });
  const [file, id, ...more] = positionals;
  if (file === undefined || id === undefined || more.length > 0)
    throw new UsageError('recheck 需要一个文件名和一个整改编号（R-…）。');
  return {
    ...{ file, id, json: values['json'] === true },
    ledgers: (values['ledger'] as string[] | undefined) ?? [],
    asOf: values['as-of'] === undefined ? undefined : dateArgument(String(values['as-of'])),
  };
}

/** What `biaochi undo` was asked to do. */
export interface UndoArguments {
  readonly file: string;
  readonly out: string;
  readonly inPlace: boolean;
}

export function undoArguments(args: readonly string[]): UndoArguments {
  const { values, positionals } = parsed(args, { out: { type: 'string' }, 'in-place': { type: 'boolean' } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('undo 需要一个文件名。');
  if (values['in-place'] === true && values['out'] !== undefined)
    throw new UsageError('--out 与 --in-place 不能同时使用。');
  return {
    file,
    out: (values['out'] as string | undefined) ?? DEFAULT_OUT,
    inPlace: values['in-place'] === true,
  };
}

/** What `biaochi verify` was asked to do. */
export interface VerifyArguments {
  readonly file: string;
  readonly ledgers: readonly string[];
  readonly settings: string | undefined;
  readonly json: string | undefined;
}

export function verifyArguments(args: readonly string[]): VerifyArguments {
  const { rest, json } = takeJson(args);
  const { values, positionals } = parsed(rest, {
    ledger: { type: 'string', multiple: true },
    settings: { type: 'string' },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('verify 需要一个文件名。');
  return {
    file,
    ledgers: (values['ledger'] as string[] | undefined) ?? [],
    settings: values['settings'] as string | undefined,
    json,
  };
}

export interface ParseRubricArguments {
  readonly file: string;
  readonly json: string | undefined;
}

export function parseRubricArguments(args: readonly string[]): ParseRubricArguments {
  const { rest, json } = takeJson(args);
  const { positionals } = parsed(rest, {});
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('parse-rubric 需要一个文件名。');
  return { file, json };
}

/** What `biaochi clause` was asked to read. */
export interface ClauseArguments {
  readonly text: string;
  /** Plain points of the item; `null` when they were not given. */
  readonly points: number | null;
  /** Typed answers by the number of the clause, from 1. */
  readonly answers: ReadonlyMap<number, string>;
  readonly json: boolean;
}

export function clauseArguments(args: readonly string[]): ClauseArguments {
  const { values, positionals } = parsed(args, {
    points: { type: 'string' },
    set: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  const [text, ...more] = positionals;
  if (text === undefined || more.length > 0) throw new UsageError('clause 需要一段评分标准，含空格时请加引号。');
  const sets = (values['set'] as string[] | undefined) ?? [];
  return {
    text,
    points: values['points'] === undefined ? null : pointsArgument(String(values['points'])),
    answers: new Map(sets.map(answerArgument)),
    json: values['json'] === true,
  };
}

export function positionalArguments(args: readonly string[]): readonly string[] {
  return parsed(args, {}).positionals;
}

type Options = Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>;

function parsed(args: readonly string[], options: Options): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^' ]*)/u.exec(String(error))?.[1];
    throw new UsageError(option === undefined ? '参数有误。' : `参数“${option}”无法识别，或缺少取值。`);
  }
}

/** `--json`, `--json -`, `--json out.json`, `--json=out.json`: the value is optional, so a workbook name is not taken for one. */
function takeJson(args: readonly string[]): { rest: readonly string[]; json: string | undefined } {
  const index = args.findIndex((arg) => arg === '--json' || arg.startsWith('--json='));
  const option = args[index];
  if (option === undefined) return { rest: args, json: undefined };
  const before = args.slice(0, index);
  if (option.startsWith('--json='))
    return { rest: [...before, ...args.slice(index + 1)], json: option.slice('--json='.length) || '-' };
  const next = args[index + 1];
  const isWorkbook = /\.(xlsx|xlsm|xlsb|xls|et|csv)$/iu.test(next ?? '');
  const isTarget = next === '-' || (next !== undefined && !next.startsWith('-') && !isWorkbook);
  return isTarget
    ? { rest: [...before, ...args.slice(index + 2)], json: next }
    : { rest: [...before, ...args.slice(index + 1)], json: '-' };
}

function dateArgument(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const real =
    /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!real) throw new UsageError(`日期“${text}”无效，应写成 2026-11-22 这样的形式。`);
  return text;
}

function pointsArgument(text: string): number {
  if (!/^\d{1,5}(\.\d{1,3})?$/u.test(text)) throw new UsageError(`分值“${text}”无效，应写成 5 或 2.5 这样的形式。`);
  return Number(text);
}

function answerArgument(text: string): readonly [number: number, answer: string] {
  const [, number, answer] = /^(\d{1,4})[=＝](.*)$/su.exec(text) ?? [];
  if (number === undefined || answer === undefined)
    throw new UsageError(`“--set ${text}”无效，应写成 --set 1=2 这样的形式，即第1句的回答是2。`);
  return [Number(number), answer];
}
