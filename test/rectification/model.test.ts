import fc from 'fast-check';
import { columnSpec, RECTIFICATION_COLUMNS } from '../../src/rectification/columns';
import { STILL_THERE } from '../../src/rectification/detection';
import { textIn, type ListRow } from '../../src/rectification/item';
import { isClosed } from '../../src/rectification/states';
import type { Finding } from '../../src/standards/finding';
import { asRow, finding, listRow, merged, typedOver, type TypedRow } from '../support/rectification';

/** Months in the life of a list: people and runs in any order, and what must hold after every run. */

const SUBJECTS = ['甲', '乙', '丙', '丁'];
const HUMAN = RECTIFICATION_COLUMNS.filter((column) => columnSpec(column).owner === 'human');

/** The sheet and the branch as they are between two runs. */
class World {
  rows: ListRow[] = [];
  private readonly open = new Map<string, Finding>();
  private readonly blind = new Set<string>();
  private day = 1;

  find(subject: string, words: string): void {
    this.open.set(subject, finding(subject, { words }));
  }
  resolve(subject: string): void {
    this.open.delete(subject);
  }
  waive(subject: string): void {
    const found = this.open.get(subject);
    if (found) this.open.set(subject, { ...found, severity: 'info', waived: { reason: '合理缺项', by: '沈若兰' } });
  }
  hide(subject: string): void {
    if (!this.blind.delete(subject)) this.blind.add(subject);
  }
  type(at: number, typed: TypedRow): void {
    if (this.rows.length === 0) return;
    const index = at % this.rows.length;
    this.rows = this.rows.map((row, each) => (each === index ? typedOver(row, typed) : row));
  }
  insert(at: number, added: ListRow | undefined): void {
    if (added === undefined) return;
    const index = at % (this.rows.length + 1);
    this.number([...this.rows.slice(0, index), added, ...this.rows.slice(index)]);
  }
  copied(at: number): ListRow | undefined {
    return this.rows[at % Math.max(1, this.rows.length)];
  }
  drop(at: number): void {
    this.number(this.rows.filter((_, index) => index !== at % Math.max(1, this.rows.length)));
  }
  sort(seed: number): void {
    const mark = (row: ListRow): number => (row.row * seed) % 97;
    this.number([...this.rows].sort((left, right) => mark(left) - mark(right)));
  }

  run(): void {
    this.day += 1;
    // Hidden subjects are neither found nor looked for.
    const findings = [...this.open.values()].filter(({ subject }) => !this.blind.has(subject));
    const run = (rows: readonly ListRow[], day: number) =>
      merged(rows, findings, {
        asOf: `2026-03-${String(day).padStart(2, '0')}`,
        unjudged: (id) => (this.blind.has(id.slice('score.lost/'.length)) ? '缺“会议记录”' : null),
      });
    const before = this.rows;
    const { items } = run(before, this.day);
    const after = items.map(asRow);
    const old = after.slice(0, before.length);

    expect(old.map((row) => HUMAN.map((column) => row.cells[column]))).toEqual(
      before.map((row) => HUMAN.map((column) => row.cells[column])),
    );
    expect(after.filter(isClosed)).toHaveLength(before.filter(isClosed).length);
    items.forEach((item, index) => {
      if (item.origin === 'person') expect(asRow(item)).toEqual(before[index]);
      if (item.origin === 'copy') expect({ ...item.cells, id: null }).toEqual({ ...before[index]?.cells, id: null });
      if (item.finding?.waived !== undefined) expect(textIn(item, 'detection')).toContain('已豁免');
      if (item.isNew) expect(item.finding?.waived).toBeUndefined();
      if (item.finding !== null && isClosed(item) && item.finding.waived === undefined)
        expect(textIn(item, 'detection')).toBe(STILL_THERE);
    });
    const ids = items.filter(({ origin }) => origin !== 'person').map((item) => textIn(item, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    const shownIds = items.flatMap((item) => (item.finding === null ? [] : [item.finding.id]));
    expect(new Set(shownIds).size).toBe(shownIds.length);
    for (const one of findings) if (one.waived === undefined) expect(shownIds).toContain(one.id);

    expect(run(after, this.day).items.map(asRow)).toEqual(after);
    expect(run(after, this.day + 1).items.map(asRow)).toEqual(after);
    this.rows = after;
  }

  private number(rows: readonly ListRow[]): void {
    this.rows = rows.map((row, index) => ({ ...row, row: 4 + index }));
  }
}

type Step = (world: World) => void;
const at = fc.nat(20);
const subject = fc.constantFrom(...SUBJECTS);
const hidden = fc.constantFrom<TypedRow>({ id: null }, { id: '#' }, { id: null, finding: null }, { finding: '乱码' });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Step>((world) => world.run()) },
  {
    weight: 3,
    arbitrary: fc.tuple(subject, fc.constantFrom('缺人', '缺记录')).map(
      ([who, words]): Step =>
        (world) =>
          world.find(who, words),
    ),
  },
  {
    weight: 3,
    arbitrary: subject.map(
      (who): Step =>
        (world) =>
          world.resolve(who),
    ),
  },
  subject.map(
    (who): Step =>
      (world) =>
        world.waive(who),
  ),
  subject.map(
    (who): Step =>
      (world) =>
        world.hide(who),
  ),
  {
    weight: 2,
    arbitrary: fc.tuple(at, fc.constantFrom('已销号', '退回', '未销号')).map(
      ([index, closure]): Step =>
        (world) =>
          world.type(index, { closure, closedOn: '2026-03-05' }),
    ),
  },
  at.map(
    (index): Step =>
      (world) =>
        world.type(index, { owner: '许知远', status: '整改中' }),
  ),
  at.map(
    (index): Step =>
      (world) =>
        world.type(index, { problem: '人手不足' }),
  ),
  fc.tuple(at, hidden).map(
    ([index, typed]): Step =>
      (world) =>
        world.type(index, typed),
  ),
  at.map(
    (index): Step =>
      (world) =>
        world.insert(index, listRow(0, { problem: '自查问题', status: '待整改' })),
  ),
  fc.tuple(at, at).map(
    ([from, to]): Step =>
      (world) =>
        world.insert(to, world.copied(from)),
  ),
  at.map(
    (index): Step =>
      (world) =>
        world.drop(index),
  ),
  fc.integer({ min: 1, max: 96 }).map(
    (seed): Step =>
      (world) =>
        world.sort(seed),
  ),
);

test('whatever people do between runs, nothing of theirs is lost and every finding has one living row', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }), (steps) => {
      const world = new World();
      for (const one of steps) one(world);
      world.run();
    }),
    { numRuns: 300 },
  );
});
