import { cellText, type Cell } from '../workbook/cell';
import { arabicDigits } from './chinese-number';
import { isDeclaredEmpty } from './declared-empty';
import { cleanName, isName } from './names';
import { failed, parsed, type Parsed } from './parsed';
import { compact } from './text';

export interface Absence {
  readonly name: string;
  /** `null` when none is given. */
  readonly reason: string | null;
}

export interface Absences {
  /** The number that is written beside the names, if one is. */
  readonly stated: number | null;
  readonly people: readonly Absence[];
}

export type AbsencesFailure = 'blank' | 'notAbsences';

const REASON =
  /^((?!因)\p{Script=Han}{2,4}?|\p{Script=Han}{1,10}·\p{Script=Han}{1,10}?)[:\-—]?((?:因|请|出差|外出|病|事假|公差|公出|公假|产假|休|年假|婚假|丧假|学习|培训|驻村|值班|陪|探亲|住院|生病|未到|缺席|加班|下乡|挂职|借调|护理|执行|在外).{0,12})$/u;
const HEAD = /^(?:因[事病公]|因故)?(?:请假|缺席|缺勤|未到会?)(?:人员|党员|人|情况)?:?(?:(\d+)[人名]?)?[:,(]?/u;

/** Who is away and why: `缺席2人（张三出差、李四病假）`, `张三（出差）、李四（病假）`, `王五请事假`; `无` is nobody. */
export function readAbsences(cell: Cell): Parsed<Absences, AbsencesFailure> {
  const text = compact(cellText(cell));
  if (text === '') return failed('blank');
  if (isDeclaredEmpty(text) || /^(?:无人?(?:请假|缺席)|全体到会|全勤|0人?)$/u.test(text)) {
    return parsed({ stated: 0, people: [] });
  }
  const number = /^(\d+)[人名]?[:,(]?/u.exec(arabicDigits(text));
  const head = HEAD.exec(arabicDigits(text.slice(0, 20)));
  const opening = head ?? number;
  // Counted on the Arabic form, which is shorter only for numerals in the opening itself.
  const rest = opening === null ? text : text.slice(openingLength(text, opening[0]));
  const stated = opening?.[1] === undefined ? null : Number(opening[1]);
  const unwrapped = opening?.[0].endsWith('(') === true ? rest.replace(/\)$/u, '') : rest;
  const people = withReasons(pieces(unwrapped).map(absenceOf));
  if (people.some(({ name }) => !isName(name))) return failed('notAbsences');
  return people.length === 0 && stated === null ? failed('notAbsences') : parsed({ stated, people });
}

function openingLength(text: string, opening: string): number {
  for (let length = 1; length <= text.length; length += 1) {
    if (arabicDigits(text.slice(0, length)) === opening) return length;
  }
  return opening.length;
}

function pieces(text: string): string[] {
  return (text.match(/(?:\([^()]*\)|[^、,;。()])+/gu) ?? []).filter((piece) => piece !== '');
}

const REASON_ALONE =
  /^(?:因|请)?(?:出差|外出|病假?|事假?|公差|公出|公假|产假|陪产假|休假|年假|婚假|丧假|学习|培训|驻村|值班|探亲|住院|生病|加班|下乡|挂职|借调|执行任务)$/u;

/** `李四，产假`: a reason behind a comma belongs to the name before it, and is nobody's name. */
function withReasons(found: readonly Absence[]): Absence[] {
  const people: Absence[] = [];
  for (const one of found) {
    const before = people.at(-1);
    const isReason = one.reason === null && REASON_ALONE.test(one.name);
    if (isReason && before?.reason === null) people[people.length - 1] = { ...before, reason: one.name };
    else people.push(one);
  }
  return people;
}

function absenceOf(piece: string): Absence {
  const bracketed = /^([^()]+)\(([^()]*)\)$/u.exec(piece);
  if (bracketed !== null) return { name: cleanName(bracketed[1] ?? ''), reason: bracketed[2] || null };
  const run = REASON.exec(piece) ?? /^([^:]{2,10}):(.+)$/u.exec(piece);
  return run === null
    ? { name: cleanName(piece), reason: null }
    : { name: cleanName(run[1] ?? ''), reason: run[2] ?? null };
}
