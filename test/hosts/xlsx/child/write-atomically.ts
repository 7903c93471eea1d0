import { readFile } from 'node:fs/promises';
import { writeFileAtomically } from '../../../../src/hosts/xlsx/file';

/** A process of its own that writes a file as the command line does, so that it can be killed on the way. */
async function main([target = '', source = '']: readonly string[]): Promise<void> {
  const bytes = new Uint8Array(await readFile(source));
  const outcome = await writeFileAtomically(target, bytes).then(
    () => 'written',
    (error: { readonly code?: string }) => error.code ?? String(error),
  );
  process.stdout.write(`${outcome}\n`);
}

void main(process.argv.slice(2));
