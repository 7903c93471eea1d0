import { writeFileAtomically } from '../hosts/xlsx/file';

/** Where a command prints; tests give their own. */
export interface Output {
  /** Standard output: the report, or JSON and nothing else. */
  print(text: string): void;
  /** Standard error: progress and messages. */
  tell(text: string): void;
}

export const PROCESS_OUTPUT: Output = {
  print: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(`${text}\n`),
};

/** One object is printed for reading, several as one line each. */
export async function writeJson(values: readonly unknown[], target: string, output: Output): Promise<void> {
  const text =
    values.length === 1 ? JSON.stringify(values[0], null, 2) : values.map((value) => JSON.stringify(value)).join('\n');
  if (target === '-') output.print(text);
  else await writeFileAtomically(target, new TextEncoder().encode(`${text}\n`));
}
