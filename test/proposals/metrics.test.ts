import { METRICS } from '../../src/proposals/metrics';
import { RULES } from '../../src/standards/catalogue';
import { CHECK_GROUPS } from '../../src/standards/check/all-checks';

const ruleOf = (key: string): string => key.split(':')[0] ?? '';

test('every rule that can be an error or a warning has words by which a rubric is recognised to speak of it', () => {
  const grave = RULES.filter(({ cases }) => cases.some(({ severity }) => severity !== 'info'));
  const known = new Set(Object.keys(METRICS).map(ruleOf));
  expect(grave.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
});

test('no words are kept for a rule or a message that does not exist', () => {
  const messages = new Set(
    CHECK_GROUPS.flatMap((group) =>
      Object.entries(group.messages).flatMap(([rule, texts]) =>
        Object.keys(texts ?? {}).map((says) => `${rule}:${says}`),
      ),
    ),
  );
  const rules = new Set<string>(RULES.map(({ id }) => id));
  expect(Object.keys(METRICS).filter((key) => !rules.has(key) && !messages.has(key))).toEqual([]);
});
