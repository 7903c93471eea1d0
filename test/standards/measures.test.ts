import { RULES } from '../../src/standards/catalogue';

/** Asking for a record of what did not happen, or for another date than the true one, would make the ledger worse. */
const FORGERY = /编造|补造|伪造|倒签|补签|补一份|补做记录|重写|改写|修改日期|提前日期|后补|完善记录/u;

test.each(RULES.map(({ id, measure }) => [id, measure.zh] as const))('%s: %s', (_, measure) => {
  const { length } = [...measure];
  expect(length).toBeGreaterThanOrEqual(20);
  expect(length).toBeLessThanOrEqual(60);
  expect(measure).toMatch(/^\p{sc=Han}[^。]+。$/u);
  expect(measure).not.toMatch(/[{}<>×_…?？!！()]|某|XX/u);
  expect(measure).not.toMatch(FORGERY);
});

test('what is noted afterwards says on which day it was noted', () => {
  const noted = RULES.map(({ measure }) => measure.zh).filter((text) => /补记|补填要素|补填缺项/u.test(text));
  expect(noted.length).toBeGreaterThan(5);
  expect(noted.filter((text) => !/注明(?:补记)?日期/u.test(text))).toEqual([]);
});

test('a meeting that was not held is held now, never written down as if it had been', () => {
  for (const id of ['S10-1', 'S10-2', 'S14-1', 'S16-1', 'S16-3']) {
    const measure = RULES.find((rule) => rule.id === id)?.measure.zh;
    expect(measure).toMatch(/向上级党组织说明情况，尽快(?:召开|开展)/u);
  }
});

test('English says it in plain sentences', () => {
  for (const { measure } of RULES) {
    expect(measure.en).toMatch(/^[A-Z].*\.$/u);
    expect(measure.en.length).toBeLessThanOrEqual(140);
  }
});
