import { COMPLIANT } from '../../samples/ledger/compliant';
import { COMMITTEE, madeUpId, MEMBERS } from '../../samples/ledger/members';
import type { Row, Sheets } from '../support/ledger';
import type { Typed } from '../support/grid';
import { madeUpNames, mixedSentences } from './long-ledger-words';

/** Kept for each member or group; of the meetings only those of the groups. Everything else a branch has once. */
const GROWING: ReadonlySet<string> = new Set([
  ...[
    '党员名册',
    '党小组',
    '民主评议',
    '谈心谈话',
    '发展党员',
    '教育培训学时',
    '党费收缴',
    '走访慰问',
    '志愿服务',
    '公开承诺',
  ],
]);
/** Counts of members and votes, on sheets where they speak of the whole branch. */
const COUNTS =
  /^(?:党员总数|正式党员数|预备党员数|积极分子数|申请人数|党小组数|应到|实到|赞成|有表决权人数|优秀|合格|有效票)$/u;
const LISTS: ReadonlySet<string> = new Set(['参会名单', '参加人员', '缺席人员及原因']);
/** Whose hands things go through: the committee's, however large the branch is. */
const OFFICES: ReadonlySet<string> = new Set([
  '主持人',
  '谈话人',
  '慰问人',
  '收款人签名',
  '负责人',
  '介绍人',
  '培养联系人',
]);
/** Told in other words in every copy. */
const TEXTS: ReadonlySet<string> = new Set([
  '内容/发言要点',
  '谈话内容',
  '处理/反馈',
  '内容',
  '承诺内容',
  '互评',
  '困难情况',
]);

type Renaming = ReadonlyMap<string, string>;

/**
 * The compliant ledger grown to about `rows` records of one year: so many more members in so many more groups, with their
 * meetings, talks, hours of study and dues, and minutes mixed anew from the sentences of all. The meetings of all members
 * stay as many and are longer. Same `rows`, same ledger.
 */
export function longLedger(rows: number): Sheets {
  const all = Object.entries(COMPLIANT).flatMap(([sheet, own]) => own.map((row) => ({ sheet, row })));
  const growing = all.filter(({ sheet, row }) => grows(sheet, row)).length;
  const copies = Math.max(1, Math.round((rows - (all.length - growing)) / growing));
  const names = madeUpNames(MEMBERS.length * (copies - 1));
  const renamings = Array.from(
    { length: copies - 1 },
    (_, copy): Renaming =>
      new Map(MEMBERS.map(({ name }, index) => [name, names[copy * MEMBERS.length + index] ?? name])),
  );
  const mixed = mixedSentences(all.flatMap(({ row }) => [...TEXTS].map((title) => row[title] ?? null)));
  return Object.fromEntries(
    Object.entries(COMPLIANT).map(([sheet, own]) => [
      sheet,
      [
        ...own.map((row) => (grows(sheet, row) && sheet !== '民主评议' ? row : enlarged(row, renamings))),
        ...renamings.flatMap((renaming, copy) =>
          own.flatMap((row, order) =>
            grows(sheet, row) ? [copied(sheet, row, { copy: copy + 1, order, copies, renaming, mixed })] : [],
          ),
        ),
      ],
    ]),
  );
}

function grows(sheet: string, row: Row): boolean {
  return GROWING.has(sheet) || row['会议类型'] === '党小组会';
}

/** One record about everybody: its counts and its lists. */
function enlarged(row: Row, renamings: readonly Renaming[]): Row {
  return mapped(row, (title, typed) => {
    if (typeof typed === 'number' && COUNTS.test(title)) return typed * (renamings.length + 1);
    if (typeof typed !== 'string' || !LISTS.has(title) || typed === '无') return typed;
    return [typed, ...renamings.map((renaming) => renamed(typed, renaming))].join('、');
  });
}

interface Copy {
  readonly copy: number;
  readonly order: number;
  readonly copies: number;
  readonly renaming: Renaming;
  readonly mixed: (least: number) => string;
}

function copied(sheet: string, row: Row, { copy, order, copies, renaming, mixed }: Copy): Row {
  return mapped(row, (title, typed) => {
    if (title === '序号') return copy * MEMBERS.length + order + 1;
    if (title === '党内职务') return null;
    if (title === '身份证号') return ownId(order, copy);
    if (typeof typed === 'number') return sheet === '民主评议' && COUNTS.test(title) ? typed * copies : typed;
    if (typeof typed !== 'string') return typed;
    const text = TEXTS.has(title) ? mixed(typed.length) : typed.replace('委员与委员', '委员与党员');
    const inGroup = text.replace(/第[一二]党小组/gu, (group) => `${group}${copy}组`);
    return renamed(inGroup, OFFICES.has(title) ? withoutCommittee(renaming) : renaming);
  });
}

function mapped(row: Row, cellOf: (title: string, typed: Typed) => Typed): Row {
  return Object.fromEntries(Object.entries(row).map(([title, typed]) => [title, cellOf(title, typed)]));
}

const NAMES = new RegExp(MEMBERS.map(({ name }) => name).join('|'), 'gu');

function renamed(text: string, renaming: Renaming): string {
  return text.replace(NAMES, (name) => renaming.get(name) ?? name);
}

function withoutCommittee(renaming: Renaming): Renaming {
  return new Map([...renaming].filter(([name]) => COMMITTEE.every((member) => member.name !== name)));
}

/** Born as many days earlier as the copy's number, so that nobody shares a number. */
function ownId(order: number, copy: number): string {
  const { born, sex } = MEMBERS[order] ?? { born: '1980-01-01', sex: '男' as const };
  const earlier = new Date(Date.parse(`${born}T00:00:00Z`) - copy * 86_400_000).toISOString().slice(0, 10);
  return madeUpId({ born: earlier, sex }, order + 1);
}
