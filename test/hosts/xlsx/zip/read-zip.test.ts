import { zipSync } from 'fflate';
import { HostError } from '../../../../src/workbook/host-error';
import { readZip } from '../../../../src/hosts/xlsx/zip/read-zip';
import { inflateAnywhere, unpack } from '../../../../src/hosts/xlsx/zip/unpack';
import { zipOf, type RawEntry } from './zip-bytes';

const HELLO: RawEntry = { name: 'xl/hello.txt', content: '你好' };

function texts(file: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(readZip(file).map((entry) => [entry.name, decoder.decode(unpack(entry, inflateAnywhere))]));
}

function refusal(file: Uint8Array): string {
  try {
    texts(file);
  } catch (error) {
    if (error instanceof HostError) return `${error.code}: ${error.data.detail ?? ''}`;
    throw error;
  }
  return 'read';
}

test('reads entries in directory order', () => {
  expect(texts(zipOf([HELLO, { name: 'a.txt', content: '' }]))).toEqual({ 'xl/hello.txt': '你好', 'a.txt': '' });
});

test('reads what fflate packs, stored and deflated', () => {
  const file = zipSync({ 'stored.txt': [new Uint8Array([65]), { level: 0 }], 'packed.txt': new Uint8Array([66, 66]) });
  expect(texts(file)).toEqual({ 'stored.txt': 'A', 'packed.txt': 'BB' });
});

test('reads zip64 records', () => {
  expect(texts(zipOf([HELLO], { zip64: true }))).toEqual({ 'xl/hello.txt': '你好' });
});

test('reads backslashes in names as slashes', () => {
  expect(Object.keys(texts(zipOf([{ name: 'xl\\workbook.xml', content: 'x' }])))).toEqual(['xl/workbook.xml']);
});

test('a file cut short is told apart from a broken one', () => {
  const file = zipOf([HELLO]);
  expect(refusal(file.subarray(0, file.length - 30))).toBe('truncated: ');
  expect(refusal(file.subarray(0, 20))).toBe('truncated: ');
});

test('a directory that points past the end means a file cut short in the middle', () => {
  const file = zipOf([HELLO, { name: 'b.txt', content: 'b' }]);
  expect(refusal(new Uint8Array([...file.subarray(0, 10), ...file.subarray(60)]))).toMatch(/^truncated|^corrupt/);
});

test.each<[string, RawEntry[], string]>([
  ['a path out of the folder', [{ name: '../evil.xml', content: 'x' }], 'unsafe: 部件名称“../evil.xml”指向文件之外'],
  [
    'the same with backslashes',
    [{ name: 'xl\\..\\..\\evil.xml', content: 'x' }],
    'unsafe: 部件名称“xl/../../evil.xml”指向文件之外',
  ],
  ['an absolute path', [{ name: '/etc/passwd', content: 'x' }], 'unsafe: 部件名称“/etc/passwd”指向文件之外'],
  ['a drive letter', [{ name: 'C:/a.xml', content: 'x' }], 'unsafe: 部件名称“C:/a.xml”指向文件之外'],
  ['one name twice', [HELLO, HELLO], 'unsafe: 部件“xl/hello.txt”重复出现'],
  ['one name in two letter cases', [HELLO, { ...HELLO, name: 'XL/HELLO.txt' }], 'unsafe: 部件“XL/HELLO.txt”重复出现'],
  ['an encrypted entry', [{ ...HELLO, flags: 1 }], 'unsafe: 部件“xl/hello.txt”已加密'],
  [
    'entries that share data',
    [HELLO, { ...HELLO, name: 'b.txt', localName: 'b.txt', sharesDataOf: 0 }],
    'unsafe: 部件“b.txt”的名称前后不一',
  ],
  [
    'another name in front of the data',
    [{ ...HELLO, localName: 'xl/other.txt' }],
    'unsafe: 部件“xl/hello.txt”的名称前后不一',
  ],
  ['an unknown packing', [{ ...HELLO, method: 12 }], 'corrupt: 部件“xl/hello.txt”的压缩方式无法识别'],
  ['a wrong checksum', [{ ...HELLO, crc: 1 }], 'corrupt: 部件“xl/hello.txt”的校验和不符'],
  [
    'broken deflate data',
    [{ ...HELLO, packed: new Uint8Array([0xff, 0xff, 0xff]) }],
    'corrupt: 部件“xl/hello.txt”无法解压',
  ],
  ['fewer bytes than declared', [{ ...HELLO, size: 7 }], 'corrupt: 部件“xl/hello.txt”的大小与目录不符'],
  [
    'more bytes than declared',
    [{ ...HELLO, content: 'a'.repeat(5000), size: 100 }],
    'corrupt: 部件“xl/hello.txt”的大小与目录不符',
  ],
  [
    'far more packed bytes than the declared size allows',
    [{ ...HELLO, packed: new Uint8Array(5000), size: 100 }],
    'unsafe: 部件“xl/hello.txt”的大小与目录不符',
  ],
  [
    'a stored entry of another size',
    [{ ...HELLO, method: 0, packed: new Uint8Array(3) }],
    'corrupt: 部件“xl/hello.txt”的大小与目录不符',
  ],
  [
    'a part that packs 1000 to 1',
    [{ ...HELLO, packed: new Uint8Array(100_000), size: 100_000_000 }],
    'unsafe: 压缩率异常，疑似压缩炸弹',
  ],
  ['a part of 2 GiB', [{ ...HELLO, size: 2 ** 31 }], 'tooLarge: 解压后超过 480 MB'],
])('refuses %s', (_, entries, expected) => {
  expect(refusal(zipOf(entries))).toBe(expected);
});

test('refuses many parts that only together are too large', () => {
  const packed = new Uint8Array(2_000_000);
  const many = Array.from({ length: 4 }, (_, index) => ({ name: `${index}`, content: '', packed, size: 400_000_000 }));
  expect(refusal(zipOf(many))).toBe('tooLarge: 解压后超过 1024 MB');
});

test('refuses entries whose data overlap', () => {
  // The second entry's local header is hidden inside the stored data of the first.
  const inner = zipOf([{ name: 'inner', content: 'x' }]);
  const hidden = inner.subarray(0, 30 + 5 + 3);
  const file = zipOf([
    { name: 'outer', content: hidden, method: 0, packed: hidden },
    { name: 'inner', content: 'x', sharesDataOf: 0 },
  ]);
  const view = new DataView(file.buffer);
  const second = file.length - 22 - (46 + 5);
  view.setUint32(second + 42, 30 + 5, true);
  expect(refusal(file)).toBe('unsafe: 部件“inner”与其他部件重叠');
});

test('refuses more parts than any workbook has', () => {
  const file = zipOf([HELLO]);
  const view = new DataView(file.buffer);
  view.setUint16(file.length - 22 + 10, 30_000, true);
  expect(refusal(file)).toBe('tooLarge: 内含 30000 个部件');
});

test('refuses a directory with a record missing', () => {
  const file = zipOf([HELLO]);
  new DataView(file.buffer).setUint16(file.length - 22 + 10, 2, true);
  expect(refusal(file)).toBe('corrupt: 文件目录残缺');
});
