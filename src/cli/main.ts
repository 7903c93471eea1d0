import { join } from 'node:path';
import { PROCESS_OUTPUT } from './output';
import { run } from './run';

/** Local calendar day: a review at night belongs to the day on the wall. */
function localToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

// The bundle lies in dist/cli, two folders below the samples.
const sample = join(__dirname, '..', '..', 'samples', 'branch.xlsx');

// A reader that has seen enough (`| head`) is no fault of the program.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

void run(process.argv.slice(2), { today: localToday(), sample, output: PROCESS_OUTPUT }).then((status) => {
  process.exitCode = status;
});
