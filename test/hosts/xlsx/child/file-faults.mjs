/**
 * Loaded before a program: lets its FAULT_AT-th call to the file system fail, or kills the process there (FAULT: an error
 * code, `killBefore`, `killAfter`). A write that fails or is killed has put half of its bytes down. Prints the number of calls.
 */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { FAULT, FAULT_AT } = process.env;
let calls = 0;

function hooked(call, half = call) {
  return async (...args) => {
    calls += 1;
    if (calls !== Number(FAULT_AT)) return call(...args);
    if (FAULT === 'killAfter') await call(...args);
    else if (half !== call) await half(...args);
    if (FAULT.startsWith('kill')) process.kill(process.pid, 'SIGKILL');
    throw Object.assign(new Error(FAULT), { code: FAULT });
  };
}

function hookedHandle(handle) {
  const writeFile = handle.writeFile.bind(handle);
  handle.writeFile = hooked(writeFile, (bytes) => writeFile(bytes.subarray(0, bytes.length / 2)));
  handle.sync = hooked(handle.sync.bind(handle));
  handle.close = hooked(handle.close.bind(handle));
  return handle;
}

const open = hooked(fs.open);
fs.open = async (...args) => hookedHandle(await open(...args));
for (const name of ['realpath', 'stat', 'chmod', 'rename', 'rm']) fs[name] = hooked(fs[name]);
syncBuiltinESMExports();
process.on('exit', () => process.stdout.write(`${calls}\n`));
