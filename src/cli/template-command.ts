import { access } from 'node:fs/promises';
import { writeFileAtomically } from '../hosts/xlsx/file';
import { buildXlsx } from '../hosts/xlsx/new-workbook';
import { ledgerTemplate } from '../ledger/template';
import { rubricTemplate } from '../rubric/template';
import { DEFAULT_RUBRIC_LABEL } from '../rubric/default-rubric';
import { EXIT, type ExitStatus } from './exit';
import type { Output } from './output';
import { UsageError } from './usage-error';

const USAGE = '用法：biaochi template rubric|ledger 文件名.xlsx';

const TEMPLATES = {
  rubric: { plan: rubricTemplate, note: DEFAULT_RUBRIC_LABEL },
  ledger: { plan: ledgerTemplate, note: '台账模板：表名和列名供参考，可增列；名称相近的原有台账也能识别，不必改用。' },
};

/** `biaochi template rubric|ledger OUT.xlsx`: an empty, ready-to-fill workbook. An existing file is never overwritten. */
export async function templateCommand(args: readonly string[], output: Output): Promise<ExitStatus> {
  const [kind, file, ...more] = args;
  if ((kind !== 'rubric' && kind !== 'ledger') || file === undefined || more.length > 0) throw new UsageError(USAGE);
  if (!/\.xlsx$/iu.test(file)) throw new UsageError(`“${file}”应以 .xlsx 结尾。`);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) throw new UsageError(`文件“${file}”已经存在，没有覆盖。请换一个文件名。`);
  const { plan, note } = TEMPLATES[kind];
  await writeFileAtomically(file, buildXlsx(plan()));
  output.print(`已写入：${file}\n${note}`);
  return EXIT.reviewed;
}
