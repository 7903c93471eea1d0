import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openXlsxFile, writeFileAtomically } from '../hosts/xlsx/file';
import type { XlsxHost } from '../hosts/xlsx/xlsx-host';
import { HostError } from '../workbook/host-error';
import type { ApplyReport, WritePlan } from '../workbook/plan';

/**
 * Carries out the plan and puts the workbook under `target`. Where that is the very file that was read and somebody has
 * saved it since, the plan is carried out on what is there now: what they changed elsewhere stays, and what they changed
 * under the plan's cells is answered as conflicts, with nothing written. Throws `HostError`.
 */
export async function applyAndSave(
  host: XlsxHost,
  plan: WritePlan,
  { file, target }: { readonly file: string; readonly target: string },
): Promise<ApplyReport> {
  const current = target === file && (await changedSince(host, file)) ? await openXlsxFile(file) : host;
  const report = await current.apply(plan);
  if (report.conflicts.length > 0) return report;
  if (target !== file) await makeFolder(dirname(target));
  await writeFileAtomically(target, current.save());
  return report;
}

async function changedSince(host: XlsxHost, file: string): Promise<boolean> {
  const now = await readFile(file).catch(() => undefined);
  return now === undefined || Buffer.compare(now, host.save()) !== 0;
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new HostError('unwritableFile', { name: folder, detail: error.code ?? '' });
  });
}
