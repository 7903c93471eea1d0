import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOM = join(__dirname, '../../../src/hosts/xlsx');

test('all but the file access itself runs in a browser too', () => {
  const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const needNode = files.filter((name) =>
    /from 'node:|\bBuffer\.|\bprocess\./.test(readFileSync(join(ROOM, name), 'utf8')),
  );
  expect(needNode).toEqual(['file.ts']);
});
