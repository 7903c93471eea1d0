import type { Finding } from '../../src/standards/finding';
import { findingSentence } from '../../src/standards/messages';

function finding(parts: Pick<Finding, 'rule' | 'says' | 'subject'>): Finding {
  const place = { sheet: '党小组', row: 3, column: 2 };
  return {
    ...parts,
    place,
    id: parts.rule,
    standards: [],
    severity: 'warn',
    expected: '',
    received: '',
    points: null,
    words: '',
  };
}

test('who or what is not named is said not to be filled in', () => {
  expect(findingSentence(finding({ rule: 'S04-3', says: 'none', subject: '' }))).toContain('“（未填写）”');
  expect(findingSentence(finding({ rule: 'S04-3', says: 'none', subject: '' }), 'en')).toContain('(not filled in)');
});

test('a name with a sign for replacements in it is told as it is', () => {
  expect(findingSentence(finding({ rule: 'S04-3', says: 'none', subject: '$& {subject}' }))).toContain(
    '“$& {subject}”',
  );
});
