import type { RectificationResult } from '../../src/review/result';
import { wholeList } from '../../src/review/whole-list';

const ITEM: RectificationResult = {
  ...{ id: 'R-1', finding: 'S02-5/纪检委员', standard: 'S02', problem: '纪检委员空缺', measure: null, unit: null },
  ...{ owner: null, deadline: null, deadlineKind: null, due: null, overdue: false, status: '待整改' },
  ...{ closure: '未销号', points: null, cell: '整改台账!C4', detected: true, detection: '检出', foundOn: null },
  ...{ checker: null, conclusion: null, closedOn: null, isFilledIn: false, isCopy: false },
};

test('rows that people added stand among the others as on the sheet', () => {
  const at = (row: number) => ({ ...ITEM, id: `${row}`, cell: `整改台账!C${row}` });
  const list = wholeList({ rectifications: [at(4), at(10)], rectificationsByHand: [at(9)] });
  expect(list.map(({ id }) => id)).toEqual(['4', '9', '10']);
  expect(wholeList({ rectifications: [at(4)] })).toEqual([at(4)]);
});
