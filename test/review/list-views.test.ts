import type { RectificationResult } from '../../src/review/result';
import { statisticsOf } from '../../src/rectification/statistics';
import { daysLeft, groupedItems, isShown, LIST_FILTERS, mentions } from '../../src/review/list-views';

const ITEM: RectificationResult = {
  ...{ id: 'R-1', finding: 'S02-5/纪检委员', standard: 'S02', problem: '纪检委员空缺', measure: null, unit: null },
  ...{ owner: null, deadline: null, deadlineKind: null, due: null, overdue: false, status: '待整改' },
  ...{ closure: '未销号', points: null, cell: '整改台账!C4', detected: true, detection: '检出', foundOn: null },
  ...{ checker: null, conclusion: null, closedOn: null, isFilledIn: false, isCopy: false },
};

const shownAs = (item: Partial<RectificationResult>) =>
  LIST_FILTERS.filter((filter) => isShown({ ...ITEM, ...item }, filter));

test('an item is picked out by how far it is', () => {
  expect(shownAs({})).toEqual(['all', 'open']);
  expect(shownAs({ status: '待复查', overdue: true })).toEqual(['all', 'open', 'overdue', 'review']);
  expect(shownAs({ detection: '未再检出（自2026-11-02）' })).toEqual(['all', 'open', 'gone']);
  expect(shownAs({ closure: '已销号', detection: '未再检出（自2026-11-02）' })).toEqual(['all']);
  expect(shownAs({ overdue: true, detection: '已豁免（另有安排）' })).toEqual(['all', 'open']);
});

test('every word has to stand somewhere in the item', () => {
  expect(mentions({ ...ITEM, owner: '沈若兰' }, '纪检 沈若兰')).toBe(true);
  expect(mentions(ITEM, '纪检 沈若兰')).toBe(false);
  expect(mentions(ITEM, ' ')).toBe(true);
});

test('an item of two people stands under both, one of nobody under 未明确', () => {
  const items = [
    { ...ITEM, owner: '沈若兰、许知远' },
    { ...ITEM, id: 'R-2' },
  ];
  const groups = groupedItems(items, 'owner', statisticsOf([]), () => '');
  expect(groups.map(({ name, items: own }) => [name, own.map(({ id }) => id)])).toEqual([
    ['沈若兰', ['R-1']],
    ['许知远', ['R-1']],
    ['未明确', ['R-2']],
  ]);
});

test('by standard the words of the list are the groups', () => {
  const groups = groupedItems([ITEM], 'standard', statisticsOf([]), () => 'S02 班子健全、S04 按期换届');
  expect(groups.map(({ name }) => name)).toEqual(['S02 班子健全', 'S04 按期换届']);
});

test('days are counted from the day of the review', () => {
  expect(daysLeft('2026-12-01', '2026-11-20')).toBe(11);
  expect(daysLeft('2026-11-18', '2026-11-20')).toBe(-2);
});
