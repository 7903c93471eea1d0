import { hasColumn, isBlank, isFilled, saysNothing, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { FacilityRecord } from '../../ledger/sheets/facility';
import { addMonths, spanText } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { RuleCheck } from '../check/rule-check';

export const S24_CHECKS: readonly RuleCheck[] = [
  { rule: 'S24-1', needs: ['facility', 'facility.item'], check: everythingThere },
  { rule: 'S24-2', needs: ['facility', 'facility.item'], check: lookedAfter },
  { rule: 'S24-3', needs: ['facility', 'facility.budget'], check: budgeted },
  { rule: 'S24-4', needs: ['facility', 'facility.area'], check: largeEnough },
];

/** Other words for the things of the usual lists; a thing that is not among them is looked for by its own name. */
const WORDS: Readonly<Record<string, RegExp>> = {
  标牌: /标牌|牌匾|门牌|标识|挂牌|牌子/u,
  誓词: /誓词/u,
  权利义务上墙: /权利|义务/u,
  桌椅柜: /桌|椅|柜/u,
  电教设备: /电教|投影|电视|电脑|多媒体|一体机|音响|显示屏/u,
  报刊书籍: /报刊|书|党报|杂志|刊物/u,
  档案资料: /档案|资料/u,
  管理制度: /制度/u,
  专人: /专人|管理员|管理人/u,
};

/** Whether a row says that its thing is there; `undefined` when nobody answered. Where nobody asks, listing means having. */
function isThere({ there, quantity }: FacilityRecord): boolean | undefined {
  const answer = valueOf(there);
  if (answer !== undefined) return answer;
  return !hasColumn(there) || isFilled(quantity) ? true : undefined;
}

function isMoney({ budget, spent, item }: FacilityRecord): boolean {
  return isFilled(budget) || isFilled(spent) || /经费|预算/u.test(item.typed);
}

function* everythingThere({ ledger, parameters, sheetPlace }: CheckContext): Generator<Hit | Abstention> {
  const rows = records(ledger, 'facility');
  for (const thing of parameters.list('S24-1', 'items')) {
    const named = rows.filter(({ item }) => (WORDS[thing] ?? { test: isSame(thing) }).test(compact(item.typed)));
    const answers = named.map(isThere);
    // Somebody responsible for any thing of the room is 专人.
    if (answers.includes(true) || (thing === '专人' && rows.some(({ owner }) => valueOf(owner) !== undefined)))
      continue;
    const [first] = named;
    const found = { subject: thing, expected: '有' };
    if (first === undefined) yield { says: 'notListed', place: sheetPlace('facility'), received: '没有列出', ...found };
    else if (answers.includes(undefined)) yield 'cannotTell';
    else yield { says: 'absent', place: first.there.place, received: first.there.typed, ...found };
  }
}

function isSame(thing: string): (text: string) => boolean {
  const word = compact(thing);
  return (text) => text.includes(word);
}

function* lookedAfter({ ledger, asOf, parameters }: CheckContext): Generator<Hit | Abstention> {
  const months = parameters.number('S24-2', 'months');
  const rows = records(ledger, 'facility');
  if (rows.length === 0) return yield 'notApplicable';
  for (const row of rows) {
    const { item, owner, checkedOn } = row;
    if (!isFilled(item) || isThere(row) === false || isMoney(row)) continue;
    const subject = item.typed;
    if (isBlank(owner) || saysNothing(owner))
      yield {
        says: 'noOwner',
        place: owner.place,
        subject: `${subject}：责任人`,
        expected: '责任人',
        received: owner.typed === '' ? '空白' : owner.typed,
        data: { item: subject },
      };
    const checked = valueOf(checkedOn);
    const found = { place: checkedOn.place, subject: `${subject}：检查`, expected: `${months}个月以内检查` };
    if (isBlank(checkedOn)) yield { says: 'neverChecked', received: '空白', data: { item: subject, months }, ...found };
    else if (checked !== undefined && addMonths(checked.to, months) < asOf)
      yield { says: 'longAgo', received: spanText(checked), data: { item: subject, months }, ...found };
  }
}

function* budgeted({ ledger, sheetPlace }: CheckContext): Generator<Hit | Abstention> {
  const budgets = records(ledger, 'facility').map(({ budget }) => budget);
  if (budgets.some((budget) => (valueOf(budget) ?? 0) > 0)) return;
  // What stands there and is no amount, `列入机关预算`, is for a person to judge.
  if (budgets.some((budget) => isFilled(budget) && !budget.value.ok)) return yield 'cannotTell';
  yield {
    says: 'noBudget',
    place: sheetPlace('facility'),
    subject: '活动经费预算',
    expected: '列入年度预算',
    received: '没有预算金额',
  };
}

function* largeEnough({ ledger, parameters }: CheckContext): Generator<Hit | Abstention> {
  const least = parameters.optionalNumber('S24-4', 'minArea');
  if (least === null) return yield 'notApplicable';
  const areas = records(ledger, 'facility').flatMap(({ area }) => {
    const size = valueOf(area);
    return size === undefined ? [] : [{ size, place: area.place }];
  });
  const [largest] = areas.toSorted((left, right) => right.size - left.size);
  if (largest === undefined) return yield 'cannotTell';
  if (largest.size >= least) return;
  yield {
    says: 'small',
    place: largest.place,
    subject: '活动场所面积',
    expected: `${least}平方米以上`,
    received: `${largest.size}平方米`,
    data: { least, size: largest.size },
  };
}
