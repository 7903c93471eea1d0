import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED } from '../../docs/generated';
import { RULES } from '../../src/standards/catalogue';
import { renderRulesPage } from '../../docs/rules-page';

test.each(GENERATED.map(({ path, render }) => [path, render] as const))('%s is up to date', (path, render) => {
  expect(readFileSync(join(__dirname, '../..', path), 'utf8')).toBe(render());
});

test('the rule catalogue has one table row for each rule, of five cells', () => {
  const rows = renderRulesPage()
    .split('\n')
    .filter((line) => /^\| (S\d\d|G)-\d/.test(line));
  expect(rows.map((row) => row.split(' ')[1])).toEqual(RULES.map(({ id }) => id));
  expect(rows.filter((row) => row.split('|').length !== 7)).toEqual([]);
});
