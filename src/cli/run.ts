import { explain } from '../review/explain';
import { HostError } from '../workbook/host-error';
import {
  clauseArguments,
  parseRubricArguments,
  positionalArguments,
  recheckArguments,
  reviewArguments,
  undoArguments,
  verifyArguments,
} from './arguments';
import { clauseCommand } from './clause-command';
import { EXIT, type ExitStatus } from './exit';
import type { Output } from './output';
import { parseRubricCommand } from './parse-rubric-command';
import { recheckCommand } from './recheck-command';
import { reviewCommand } from './review-command';
import { templateCommand } from './template-command';
import { undoCommand } from './undo-command';
import { UsageError } from './usage-error';
import { verifyCommand } from './verify-command';

export const USAGE = `用法：
  biaochi review 文件... [--ledger 文件]... [--out 文件夹 | --in-place] [--json [路径|-]] [--dry-run]
                 [--as-of YYYY-MM-DD] [--settings 文件.json] [--accept-proposals] [--lists]
      核验评分表，写出评分结果和整改台账；不写文件名时核验自带的示例
      --lists 另写问题清单、责任清单、整改清单和整改统计
  biaochi recheck 文件 R-编号 [--ledger 文件]... [--as-of YYYY-MM-DD] [--json]
      只对整改台账中的一行重新核验，不写入
  biaochi undo 文件 [--out 文件夹 | --in-place]
      撤销上次核验的写入；写入后有人改过的单元格保持现状
  biaochi verify 文件 [--ledger 文件]... [--settings 文件.json] [--json [路径|-]]
      核对文件中的评分是否仍与所填内容一致，列出核验后改动过的单元格
  biaochi parse-rubric 文件 [--json]      只显示对评分表的理解，不作评判
  biaochi clause 文本 [--points 5] [--set 1=2]... [--json]
      显示对一段评分标准的理解；--set 回答第几句的问题，算出扣分、得分和扣分原因
  biaochi template rubric 文件名.xlsx     生成空白的示例评分表
  biaochi template ledger 文件名.xlsx     生成空白的台账模板
  biaochi explain 编号                    解释规则（S02-5）、标准（S02）或问题代码（score.missing）`;

export interface RunContext {
  /** `YYYY-MM-DD`; the clock is read by the entry file alone. */
  readonly today: string;
  /** The bundled sample that is reviewed when no file is named. */
  readonly sample: string;
  readonly output: Output;
}

/** The whole command line: arguments in, exit status out. Only a defect of the program itself gives status 3. */
export async function run(args: readonly string[], context: RunContext): Promise<ExitStatus> {
  const { output } = context;
  try {
    return await dispatch(args, context);
  } catch (error) {
    if (error instanceof UsageError) {
      output.tell(`${error.message}\n${USAGE}`);
      return EXIT.unreadable;
    }
    if (error instanceof HostError) {
      output.tell(error.message);
      return EXIT.unreadable;
    }
    output.tell(
      `程序内部错误，工作簿没有改动。请把以下内容告知维护者：\n${error instanceof Error ? error.stack : String(error)}`,
    );
    return EXIT.internal;
  }
}

async function dispatch(args: readonly string[], { today, sample, output }: RunContext): Promise<ExitStatus> {
  const [command, ...rest] = args;
  if (rest.includes('--help') || rest.includes('-h')) {
    output.print(USAGE);
    return EXIT.reviewed;
  }
  switch (command) {
    case 'review':
      return reviewCommand(reviewArguments(rest), today, sample, output);
    case 'recheck':
      return recheckCommand(recheckArguments(rest), today, output);
    case 'undo':
      return undoCommand(undoArguments(rest), output);
    case 'verify':
      return verifyCommand(verifyArguments(rest), output);
    case 'parse-rubric':
      return parseRubricCommand(parseRubricArguments(rest), output);
    case 'clause':
      return clauseCommand(clauseArguments(rest), output);
    case 'template':
      return templateCommand(positionalArguments(rest), output);
    case 'explain':
      return explainCommand(positionalArguments(rest), output);
    case '--help':
    case '-h':
    case 'help':
      output.print(USAGE);
      return EXIT.reviewed;
    default:
      throw new UsageError(command === undefined ? '请指定要执行的命令。' : `没有名为“${command}”的命令。`);
  }
}

function explainCommand([id, ...more]: readonly string[], output: Output): ExitStatus {
  if (id === undefined || more.length > 0) throw new UsageError('explain 需要一个编号。');
  const text = explain(id);
  if (text === undefined) throw new UsageError(`没有编号为“${id}”的规则、标准或问题。`);
  output.print(text);
  return EXIT.reviewed;
}
