import { findRule } from '../../src/standards/catalogue';
import type { Finding } from '../../src/standards/finding';

/** A finding of a rule of the catalogue, as a check would make it. */
export function findingOf(rule: string, subject = '对象', more: Partial<Finding> = {}): Finding {
  const known = findRule(rule);
  if (known === undefined) throw new Error(`no rule ${rule}`);
  return {
    id: `${rule}/${subject}`,
    rule,
    standards: [known.standard, ...known.alsoServes],
    severity: known.cases[0]?.severity ?? 'error',
    place: { sheet: '会议记录', row: 2, column: 1 },
    subject,
    expected: '',
    received: '',
    points: null,
    words: '',
    data: {},
    ...more,
  };
}
