import { access } from 'node:fs/promises';
import { writeFileAtomically } from '../hosts/xlsx/file';
import { buildXlsx } from '../hosts/xlsx/new-workbook';
import { rubricTemplate } from '../rubric/template';
import { DEFAULT_RUBRIC_LABEL } from '../rubric/default-rubric';
import { EXIT, type ExitStatus } from './exit';
import type { Output } from './output';
import { UsageError } from './usage-error';

/** `biaochi template rubric OUT.xlsx`: an empty, ready-to-fill workbook. An existing file is never overwritten. */
export async function templateCommand(args: readonly string[], output: Output): Promise<ExitStatus> {
  const [kind, file, ...more] = args;
  if (kind === 'ledger') throw new UsageError('本版本尚不提供台账模板，目前可用：biaochi template rubric 文件名.xlsx');
  if (kind !== 'rubric' || file === undefined || more.length > 0)
    throw new UsageError('用法：biaochi template rubric 文件名.xlsx');
  if (!/\.xlsx$/iu.test(file)) throw new UsageError(`“${file}”应以 .xlsx 结尾。`);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) throw new UsageError(`文件“${file}”已经存在，没有覆盖。请换一个文件名。`);
  await writeFileAtomically(file, buildXlsx(rubricTemplate()));
  output.print(`已写入：${file}\n${DEFAULT_RUBRIC_LABEL}`);
  return EXIT.reviewed;
}
