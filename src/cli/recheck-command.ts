import { basename } from 'node:path';
import { openXlsxFile } from '../hosts/xlsx/file';
import { recheckItem, type Recheck, type RecheckFailure } from '../review/recheck';
import type { RecheckArguments } from './arguments';
import { EXIT, type ExitStatus } from './exit';
import type { Output } from './output';
import { UsageError } from './usage-error';

const FAILURES: Readonly<Record<RecheckFailure, string>> = {
  noList: '没有整改台账，或其表头已损坏',
  noItem: '整改台账中没有这个编号',
  noFinding: '这一行没有记下它依据哪条规则，请先核验一次',
};

/** `biaochi recheck FILE ID`: re-runs the rule of one item; nothing is written. */
export async function recheckCommand(args: RecheckArguments, today: string, output: Output): Promise<ExitStatus> {
  const { file, id, ledgers, json } = args;
  const further = [];
  for (const ledger of ledgers) further.push(await (await openXlsxFile(ledger)).read());
  const workbook = await (await openXlsxFile(file)).read();
  const checked = recheckItem(workbook, { asOf: args.asOf ?? today, ledgers: further }, id);
  if (!checked.ok) throw new UsageError(`“${basename(file)}”中的${id}无法复核：${FAILURES[checked.reason]}。`);
  output.print(json ? JSON.stringify(checked.value) : recheckText(checked.value));
  return EXIT.reviewed;
}

function recheckText({ id, before, after, stillFound, place }: Recheck): string {
  const verdict =
    stillFound === null ? '无法判断是否已整改' : stillFound ? `问题仍在（${place ?? ''}）` : '问题未再检出';
  return `${id}：${verdict}\n  列入时：${before}\n  现在：${after}\n是否销号由复查人确认。`;
}
