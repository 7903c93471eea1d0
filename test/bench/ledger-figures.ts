import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { KIND_IDS } from '../../src/ledger/kinds';
import { records } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read-ledger';
import { checkLedger } from '../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../samples/ledger/compliant';
import type { Sheets } from '../support/ledger';
import { ledgerWorkbook } from './ledger-workbook';
import { longLedger } from './long-ledger';
import { middle, rounded } from './timing';

const ROWS = [1000, 10_000, 100_000];

/**
 * All rules over a ledger against reading the same workbook, from the file's bytes to records; and how both grow from
 * 1,000 to 100,000 records (1 is linear). Every part also stands alone.
 */
export async function ledgerFigures(root: string): Promise<readonly Record<string, unknown>[]> {
  const folder = join(root, 'out', 'bench');
  // There are far more rules than readers: they stay slow for longer until the machine has compiled them.
  await timesOf(folder, 'ledger-sample.xlsx', () => COMPLIANT, 120);
  const sample = await timesOf(folder, 'ledger-sample.xlsx', () => COMPLIANT, 41);
  const grown: Times[] = [];
  for (const rows of ROWS)
    grown.push(await timesOf(folder, `ledger-${rows}.xlsx`, () => longLedger(rows), runsFor(rows)));
  const growth = (part: (times: Times) => number): number => {
    const [first, last] = [grown[0], grown.at(-1)];
    if (first === undefined || last === undefined) return Number.NaN;
    return rounded(Math.log(part(last) / part(first)) / Math.log(last.records / first.records));
  };
  return [
    figure('sample', sample),
    ...grown.map((times) => figure(`${times.records} records`, times)),
    { figure: 'ledger.review.growth', value: growth(({ rules }) => rules), aim: 'at most 1.1' },
    { figure: 'ledger.read.growth', value: growth(({ recognise }) => recognise), file: growth(({ file }) => file) },
    {
      figure: 'ledger.review.peakMB',
      value: Math.round(process.resourceUsage().maxRSS / 1024),
      note: 'of this process so far',
    },
  ];
}

/** Short work needs more runs until the machine has warmed to it. */
function runsFor(rows: number): number {
  return rows > 10_000 ? 3 : rows > 1000 ? 9 : 31;
}

interface Times {
  readonly records: number;
  readonly findings: number;
  /** Milliseconds from the bytes to grids, from grids to records, and of all rules. */
  readonly file: number;
  readonly recognise: number;
  readonly rules: number;
}

async function timesOf(folder: string, name: string, sheets: () => Sheets, runs: number): Promise<Times> {
  const bytes = readFileSync(await ledgerWorkbook(folder, name, sheets));
  const times: Record<'file' | 'recognise' | 'rules', number[]> = { file: [], recognise: [], rules: [] };
  let [count, findings] = [0, 0];
  // Every run reads the file anew: rules remember what they worked out of a ledger, and must not find it worked out already.
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const { grids } = await openXlsx(bytes, name).read();
    const opened = performance.now();
    const ledger = readLedger(grids);
    const recognised = performance.now();
    const checked = checkLedger(ledger, { asOf: '2026-01-05', orgLevel: 'county+', parameters: {} });
    times.rules.push(performance.now() - recognised);
    times.recognise.push(recognised - opened);
    times.file.push(opened - start);
    count = KIND_IDS.flatMap((kind): readonly object[] => records(ledger, kind)).length;
    findings = checked.findings.length;
  }
  const { file, recognise, rules } = times;
  return { records: count, findings, file: middle(file), recognise: middle(recognise), rules: middle(rules) };
}

function figure(ledger: string, { findings, file, recognise, rules }: Times): Record<string, unknown> {
  return {
    figure: 'ledger.review.ratioToRead',
    value: rounded(rules / (file + recognise)),
    aim: 'at most 0.5',
    ...{ ledger, findings },
    ...{ fileMs: rounded(file), recogniseMs: rounded(recognise), rulesMs: rounded(rules) },
  };
}
