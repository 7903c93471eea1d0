import { run } from '../../src/cli/run';

/** Runs the command as a shell would, in a world where today is 2026-11-22. */
export async function biaochi(...args: string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const status = await run(args, {
    today: '2026-11-22',
    sample: '',
    output: { print: (text) => printed.push(text), tell: (text) => told.push(text) },
  });
  return { status, out: printed.join('\n'), err: told.join('\n') };
}
