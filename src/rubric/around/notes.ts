import { compact } from '../../values/text';
import { clausesOf, parseRule } from '../clauses/parse-rule';
import type { DraftNote } from '../items/draft';
import type { RubricNote } from '../rubric';

/** What a note or a title says for the whole table: caps and vetoes, decimals, grades; `null` when it says nothing of the kind. */
export function readNote({ place, text }: DraftNote): RubricNote | null {
  const typed = compact(text);
  const clauses = clausesOf(parseRule(text)).filter(({ kind }) => kind === 'cap' || kind === 'veto');
  const scheme = gradesIn(typed);
  const note = {
    place,
    text,
    clauses,
    decimals: decimalsIn(typed),
    grades: scheme?.grades ?? null,
    lowestGrade: scheme?.lowestGrade ?? null,
    overFull: OVER_FULL.test(typed),
  };
  const says = clauses.length > 0 || note.decimals !== null || note.grades !== null || note.overFull;
  return says ? note : null;
}

const OVER_FULL = /(可|可以|允许)(高于|超过|超出|突破)(100分|满分|一百分)|100分?\+\d+分?/u;

const DECIMAL_DIGITS: Readonly<Record<string, number>> = { 零: 0, 一: 1, 两: 2, 二: 2, 三: 3 };

function decimalsIn(typed: string): number | null {
  if (/取整|保留整数|保留到整数/u.test(typed)) return 0;
  const digits = /(?:保留|精确到|精确至)(?:到|至)?(?:小数点后|小数)?([0-3零一两二三])位/u.exec(typed)?.[1];
  return digits === undefined ? null : (DECIMAL_DIGITS[digits] ?? Number(digits));
}

const GRADE =
  '优秀|良好|合格|基本合格|不合格|示范|达标|基本达标|不达标|未达标|优|良|中|差|较好|好|一般|较差|一类|二类|三类|[一二三四五]星级?|先进|规范|基本规范|不规范|符合|基本符合|不符合';
const NAME = `[“"]?(?:为|评为|定为|评定为|是|的为|属于)?[“"]?(${GRADE})[”"]?`;
/** 90分以上为优秀, ≥90优秀, 80（含）-89分为良好, 60分以下为不合格. */
const FROM = new RegExp(
  `(?:≥|>=)?(\\d{2,3}(?:\\.\\d+)?)分?(?:\\(含(?:\\d+分)?\\))?(?:及)?(?:以上|[-—~至](?:<|不足)?\\d{2,3}(?:\\.\\d+)?分?(?:\\(不?含(?:\\d+分)?\\))?)?(?:的)?(?:者)?[,、]?${NAME}`,
  'gu',
);
const BELOW = new RegExp(
  `(?:<|不足|低于)?(\\d{2,3})分?(?:\\(不含(?:\\d+分)?\\))?(?:以下|及以下)?(?:的)?[,、]?${NAME}`,
  'u',
);

/** Grade bands that the text states, when there are at least two that fall. */
function gradesIn(typed: string): { grades: { name: string; from: number }[]; lowestGrade: string | null } | null {
  const grades: { name: string; from: number }[] = [];
  let lowestGrade: string | null = null;
  for (const clause of typed.split(/[;;。,,、]/u)) {
    const low = /以下|<|不足|低于/u.test(clause) && !/以上|≥/u.test(clause) ? BELOW.exec(clause) : null;
    if (low !== null && !/\d{2,3}分?(\(含\))?[-—~至]/u.test(clause)) {
      lowestGrade = low[2] ?? null;
      continue;
    }
    const match = [...clause.matchAll(FROM)][0];
    if (match?.[1] !== undefined && match[2] !== undefined) grades.push({ name: match[2], from: Number(match[1]) });
  }
  const falls = grades.every(
    ({ from }, index) => from <= 100 && (index === 0 || from < (grades[index - 1]?.from ?? 0)),
  );
  return grades.length >= 2 && falls ? { grades, lowestGrade } : null;
}
