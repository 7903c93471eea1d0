import { access } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** `out/名称.reviewed.xlsx`, or the next free name (`名称-2`) while `isTaken` says so. */
export async function outputPath(
  file: string,
  out: string,
  suffix: string,
  isTaken: (path: string) => Promise<boolean>,
): Promise<string> {
  const extension = extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  const name = basename(file, extname(file));
  for (let count = 1; ; count += 1) {
    const path = join(out, `${name}${count === 1 ? '' : `-${count}`}.${suffix}${extension}`);
    if (!(await isTaken(path))) return path;
  }
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
