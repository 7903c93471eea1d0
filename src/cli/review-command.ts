import { basename, resolve } from 'node:path';
import { openXlsxFile } from '../hosts/xlsx/file';
import { acceptedProposals } from '../review/accept-proposals';
import type { ReviewResult } from '../review/result';
import { review, type Review } from '../review/review';
import { isEmptyPlan } from '../workbook/plan';
import type { Workbook } from '../workbook/host';
import { HostError } from '../workbook/host-error';
import type { ReviewArguments } from './arguments';
import { refuseConflicts } from './conflict-text';
import { EXIT, worst, type ExitStatus } from './exit';
import { writeJson, type Output } from './output';
import { outputPath } from './output-path';
import { planText, reportText } from './report';
import { applyAndSave } from './save-workbook';
import { settingsOf } from './settings-file';
import { UsageError } from './usage-error';

/** What became of one file; a file that could not be read has an error in place of a result. */
type Outcome =
  | { readonly status: ExitStatus; readonly result: ReviewResult }
  | {
      readonly status: ExitStatus;
      readonly error: { readonly workbook: string; readonly code: string; readonly message: string };
    };

/** `biaochi review`: each file on its own; one that cannot be read never stops the others. */
export async function reviewCommand(
  args: ReviewArguments,
  today: string,
  sample: string,
  output: Output,
): Promise<ExitStatus> {
  const settings = await settingsOf(args.settings);
  if (args.files.length === 0 && args.inPlace) throw new UsageError('--in-place 须指定要改写的文件。');
  if (args.files.length === 0) output.tell(`没有指定文件，核验自带的示例：${sample}`);
  const files = args.files.length === 0 ? [sample] : args.files;
  const outcomes: Outcome[] = [];
  const ledgers: Workbook[] = [];
  for (const file of args.ledgers) {
    const read = await readLedgerFile(file, output);
    if ('status' in read) outcomes.push(read);
    else ledgers.push(read);
  }
  const options = { asOf: args.asOf ?? today, settings, ledgers, ...(args.lists && { lists: true as const }) };
  // No input is ever written over, also when the outputs of an earlier run are among the inputs.
  const targets = new Set(files.map((file) => resolve(file)));
  for (const file of files) outcomes.push(await reviewFile(file, args, options, targets, output));
  if (args.json !== undefined) {
    const values = outcomes.map((outcome) =>
      'result' in outcome ? outcome.result : { schema: 'biaochi/error@1', ...outcome.error },
    );
    await writeJson(values, args.json, output);
  }
  if (files.length > 1)
    output.tell(`共${files.length}个文件，${outcomes.filter((outcome) => 'result' in outcome).length}个已核验。`);
  return worst(outcomes.map(({ status }) => status));
}

/** A ledger that cannot be read is told and stops nothing. */
async function readLedgerFile(file: string, output: Output): Promise<Workbook | Outcome> {
  try {
    return await (await openXlsxFile(file)).read();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    output.tell(error.message);
    return { status: EXIT.unreadable, error: { workbook: basename(file), code: error.code, message: error.message } };
  }
}

/** Whether an earlier result has entries of people in its rectification list. */
async function holdsHumanWork(path: string): Promise<boolean> {
  try {
    const { result } = review(await (await openXlsxFile(path)).read(), { asOf: '2000-01-01' });
    const { rectifications, rectificationStatistics } = result;
    const addedByHand = rectificationStatistics.whole.total > rectifications.length;
    return addedByHand || rectifications.some(({ isFilledIn }) => isFilledIn);
  } catch (error) {
    // Neither is anything written over that could not be read.
    return !(error instanceof HostError && error.code === 'notFound');
  }
}

async function reviewFile(
  file: string,
  args: ReviewArguments,
  options: Parameters<typeof review>[1],
  targets: Set<string>,
  output: Output,
): Promise<Outcome> {
  const workbook = basename(file);
  try {
    const host = await openXlsxFile(file);
    const read = await host.read();
    const first = review(read, options);
    const reviewed = args.acceptProposals ? withAccepted(read, first, options, output) : first;
    const text = args.json === '-' ? output.tell : output.print;
    if (args.json !== '-') output.print(reportText(reviewed.result));
    if (args.dryRun) text(planText(reviewed.plan));
    else text(await write(file, host, reviewed, args, targets, output));
    const notUnderstood = reviewed.result.problems.some((problem) => problem.severity === 'error');
    return { status: notUnderstood ? EXIT.notUnderstood : EXIT.reviewed, result: reviewed.result };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    output.tell(error.message);
    return { status: EXIT.unreadable, error: { workbook, code: error.code, message: error.message } };
  }
}

/** Reviews again with the proposals entered for items that nobody has scored, and says how many. */
function withAccepted(
  workbook: Workbook,
  first: Review,
  options: Parameters<typeof review>[1],
  output: Output,
): Review {
  const { entries, left } = acceptedProposals(first.result);
  const count = Object.keys(entries).length;
  const rest = left === 0 ? '' : `；另有${left}项须人工判断，没有采纳`;
  output.tell(`“${first.result.workbook}”：采纳了${count}项未评分项的建议${rest}。`);
  return count === 0 ? first : review(workbook, { ...options, entries });
}

/** Writes the reviewed workbook and says where; without a rubric there is nothing to write and no file is made. */
async function write(
  file: string,
  host: Awaited<ReturnType<typeof openXlsxFile>>,
  { plan, result }: Review,
  args: ReviewArguments,
  targets: Set<string>,
  output: Output,
): Promise<string> {
  if (result.score === null && isEmptyPlan(plan)) return `“${result.workbook}”没有写入任何内容。`;
  if (args.inPlace && isEmptyPlan(plan)) return `“${file}”已是最新，没有改动。`;
  const target = args.inPlace ? file : await freePath(file, args.out, targets);
  const report = await applyAndSave(host, plan, { file, target });
  refuseConflicts(report, output);
  return `已写入：${target}（改动${report.cellsWritten}个单元格，新增工作表${report.sheetsAdded.length}张）`;
}

/**
 * Neither another output of this run, nor an input, nor an earlier result in which people have filled in the rectification
 * list is written over.
 */
async function freePath(file: string, out: string, targets: Set<string>): Promise<string> {
  const path = await outputPath(
    file,
    out,
    'reviewed',
    async (candidate) => targets.has(resolve(candidate)) || (await holdsHumanWork(candidate)),
  );
  targets.add(resolve(path));
  return path;
}
