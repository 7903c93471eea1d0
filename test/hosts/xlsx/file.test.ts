import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsxFile, writeFileAtomically } from '../../../src/hosts/xlsx/file';
import { handMade, sheetData } from './hand-made';
import { failure } from './read-back';
import { zipOf } from './zip/zip-bytes';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'biaochi-file-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('opens a workbook by its path and calls it by its name', async () => {
  const path = join(folder, '台账.xlsx');
  await writeFile(path, handMade({ sheets: { 表: sheetData('<c r="A1"><v>1</v></c>') } }));
  const workbook = await (await openXlsxFile(path)).read();
  expect(workbook.name).toBe('台账.xlsx');
  expect(workbook.grids[0]?.cell(1, 1)).toEqual({ kind: 'number', value: 1 });
});

test('no such file, and a folder in its place', async () => {
  expect(await failure(() => openXlsxFile(join(folder, '没有.xlsx')))).toEqual({ code: 'notFound', name: '没有.xlsx' });
  expect(await failure(() => openXlsxFile(folder))).toMatchObject({ code: 'unreadableFile', detail: '这是一个文件夹' });
});

test('a file beyond the size limit is refused without being read', async () => {
  const path = join(folder, '大.xlsx');
  await writeFile(path, '');
  await truncate(path, 3 * 1024 ** 3);
  expect(await failure(() => openXlsxFile(path))).toEqual({
    code: 'tooLarge',
    name: '大.xlsx',
    detail: '文件超过 200 MB',
  });
});

test('a part larger than it declares is refused by the fast inflate too', async () => {
  const path = join(folder, '假.xlsx');
  await writeFile(path, zipOf([{ name: '_rels/.rels', content: 'x'.repeat(5000), size: 10 }]));
  expect(await failure(() => openXlsxFile(path))).toMatchObject({ code: 'corrupt' });
});

test('an atomic write leaves the new file and nothing beside it', async () => {
  const path = join(folder, '结果.xlsx');
  await writeFile(path, 'old');
  await writeFileAtomically(path, new Uint8Array([1, 2, 3]));
  expect([...(await readFile(path))]).toEqual([1, 2, 3]);
  expect(await readdir(folder)).toEqual(['结果.xlsx']);
});

test('a write that fails keeps what was there and leaves nothing beside it', async () => {
  const path = join(folder, '已有文件夹');
  await mkdir(join(path, '内容'), { recursive: true });
  const error = await failure(() => writeFileAtomically(path, new Uint8Array([1])));
  expect(error).toMatchObject({ code: 'unwritableFile', name: '已有文件夹' });
  expect(await readdir(folder)).toEqual(['已有文件夹']);
});

test('a folder that does not exist', async () => {
  expect(await failure(() => writeFileAtomically(join(folder, '无', 'a.xlsx'), new Uint8Array()))).toEqual({
    code: 'unwritableFile',
    name: 'a.xlsx',
    detail: '文件夹不存在',
  });
});

test('the written file keeps the permissions of the one it replaces', async () => {
  const path = join(folder, 'a.xlsx');
  await writeFile(path, 'old');
  await chmod(path, 0o640);
  await writeFileAtomically(path, new Uint8Array([1]));
  expect((await stat(path)).mode & 0o777).toBe(0o640);
});

test('a write through a link replaces the file it names', async () => {
  const path = join(folder, 'a.xlsx');
  const link = join(folder, 'link.xlsx');
  await writeFile(path, 'old');
  await symlink(path, link);
  await writeFileAtomically(link, new Uint8Array([1]));
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect([...(await readFile(path))]).toEqual([1]);
});
