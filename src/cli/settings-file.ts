import { readFile } from 'node:fs/promises';
import type { Settings } from '../review/settings';
import { readSettingsJson } from '../review/settings-json';
import { UsageError } from './usage-error';

/** The settings of a `--settings` file, if one was named. Throws `UsageError` when it makes no sense. */
export async function settingsOf(file: string | undefined): Promise<Partial<Settings> | undefined> {
  if (file === undefined) return undefined;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`无法读取设置文件“${file}”。`);
  });
  const settings = readSettingsJson(text);
  if (!settings.ok) throw new UsageError(`设置文件“${file}”有误：${settings.reason}。`);
  return settings.value;
}
