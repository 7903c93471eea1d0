import { valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { arabicDigits } from '../../values/chinese-number';
import { dateOfDay } from '../../values/date-interval';
import { compact, shorten } from '../../values/text';
import type { PlanRecord } from '../../ledger/sheets/plan';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { similarity } from '../check/similar-text';
import { plannedFor, planOf } from './plan-rows';

const LEAST_COMPARED = 60;
const LOOKS_BACK = /总结|回顾|述职|考核|评议|评比|报告|上年|上一年|去年|以来|整改|表彰|结转/u;
const LOOKS_AHEAD = /谋划|筹划|起草|制定|制订|研究|明年|来年|下一?年|下年度/u;

/** S06-6: neither last year's plan again nor another year's words left in it. */
export function* ofThisYear(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger, parameters, roster, year } = context;
  const rows = planOf(context);
  const [first] = rows;
  if (first === undefined) return yield 'notApplicable';
  const before = records(ledger, 'plan').filter(({ source }) => source.year === year - 1);
  const [old, own] = [textOf(before), textOf(rows)];
  const names = roster.members.map(({ name }) => name);
  const share = Math.min(old.length, own.length) < LEAST_COMPARED ? 0 : similarity(old, own, names);
  if (share > 0 && share >= parameters.number('S06-6', 'sim')) {
    const percent = Math.round(share * 100);
    const received = `与上年相似${percent}%`;
    const data = { year, percent };
    yield {
      says: 'copied',
      place: first.task.place,
      subject: `${year}年度计划`,
      expected: '本年的安排',
      received,
      data,
    };
  }
  for (const row of rows) {
    for (const field of [row.task, row.measures]) {
      const other = otherYear(field.typed, year, row);
      if (other === undefined) continue;
      const task = shorten(row.task.typed, 20);
      yield {
        says: 'otherYear',
        place: field.place,
        subject: `${task}：${other}年`,
        expected: `${year}年`,
        received: `${other}年`,
        data: { task },
      };
      break;
    }
  }
}

function textOf(rows: readonly PlanRecord[]): string {
  return rows.map(({ task, measures }) => `${task.typed}${measures.typed}`).join('\n');
}

/** A year in the text that is not the plan's, where the words around it neither look back nor ahead. */
function otherYear(text: string, year: number, row: PlanRecord): number | undefined {
  const bare = arabicDigits(compact(text))
    .replace(/《[^《》]*》|〔[^〔〕]*〕|\[\d{4}\]/gu, '')
    .replace(/\d{4}年?(?:-|—|–|~|至|到)\d{4}年?/gu, '');
  const span = valueOf(row.period) === undefined ? plannedFor(row) : valueOf(row.period);
  const lastQuarter = span !== undefined && dateOfDay(span.to).month >= 10;
  for (const clause of bare.split(/[。;；,、]/u)) {
    const said = /(?<!\d)(20\d{2})年/u.exec(clause)?.[1];
    if (said === undefined || Number(said) === year) continue;
    if (Number(said) < year ? LOOKS_BACK.test(clause) : lastQuarter || LOOKS_AHEAD.test(clause)) continue;
    return Number(said);
  }
  return undefined;
}
