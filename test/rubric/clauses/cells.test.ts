import { parseRule, clausesOf } from '../../../src/rubric/clauses/parse-rule';
import { CLAUSE_CELLS } from '../../fixtures/clauses';
import type { ClauseCell } from '../../fixtures/clauses/clause-cell';

/** Hundreds of scoring-rule cells, each with what a careful reviewer understands; written without looking at the parser. */
const cells = Object.entries(CLAUSE_CELLS).flatMap(([family, list]) =>
  (list as readonly ClauseCell[]).map((cell) => [`${family}: ${cell.cell}`, cell] as const),
);

test('at least 300 cells', () => expect(cells.length).toBeGreaterThanOrEqual(300));

test.each(cells)('%s', (_, { cell, points, clauses }) => {
  const read = clausesOf(parseRule(cell, { points: points === undefined ? null : points * 1000 }));
  expect(read.map(({ kind }) => kind)).toEqual(clauses.map(({ kind }) => kind));
  expect(read).toMatchObject(clauses.map((clause) => ({ ...clause })));
});
