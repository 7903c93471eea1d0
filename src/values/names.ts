import { cellText, type Cell } from '../workbook/cell';
import { isDeclaredEmpty } from './declared-empty';
import { failed, parsed, type Parsed } from './parsed';
import { compact } from './text';

export interface Person {
  /** Without titles, notes and inner spaces: what is matched to the roster. */
  readonly name: string;
  /** What stood in brackets behind it, such as 列席; `''` when nothing did. */
  readonly note: string;
}

/** `collective`: 全体党员, 支委会 and the like name nobody. `several`: more than one name where one is asked for. */
export type NameFailure = 'blank' | 'notName' | 'collective' | 'several' | 'declaredEmpty';

const BEHIND =
  /(?:同志|书记|副书记|委员|组长|主任|副主任|主席|副主席|局长|副局长|镇长|副镇长|乡长|科长|处长|部长|老师|教授)+$/u;
const BEFORE =
  /^(?:党?支部|党总支|党委|党组|机关)*(?:副?书记|(?:组织|宣传|纪检|青年|统战|群工|保密|生活)?委员|党?小?组长|主持人|记录人):?/u;
const COLLECTIVE =
  /全体|各(?:党|支|小|位|科|部)|全支部|党员干部|支委会|党小组$|支部$|支委$|委员会|领导班子|班子成员|办公室$/u;
const UNIT = /^[^、,;/\s]{3,}(?:办|部|局|委|组|中心|所|站|科|室|单位|村|社区)$/u;
const NAME = /^(?:\p{Script=Han}{2,5}|[\p{Script=Han}A-Za-z]{1,12}(?:·[\p{Script=Han}A-Za-z]{1,12})+|[A-Za-z]{2,20})$/u;

/** Whether a clean name can be one: two to five Chinese characters, parts joined by `·`, or letters. */
export function isName(name: string): boolean {
  return NAME.test(name);
}

/** The one person of a cell: `张 三`, `张三（书记）`, `党支部书记 张三`, `张三同志` are all 张三. */
export function readName(cell: Cell): Parsed<string, NameFailure> {
  const people = readNames(cell);
  if (!people.ok) return people;
  const [first, ...more] = people.value;
  return first === undefined || more.length > 0 ? failed('several') : parsed(first.name);
}

/** The people of a cell, in order, split at `、，；/`, spaces and line breaks. */
export function readNames(cell: Cell): Parsed<readonly Person[], NameFailure> {
  const text = cellText(cell).normalize('NFKC');
  if (compact(text) === '') return failed('blank');
  if (isDeclaredEmpty(text)) return failed('declaredEmpty');
  const bare = compact(text).replace(/\([^()]*\)/gu, '');
  if (COLLECTIVE.test(bare) || UNIT.test(text.trim())) return failed('collective');
  const people = pieces(text).map(personOf);
  return people.length > 0 && people.every(({ name }) => isName(name)) ? parsed(people) : failed('notName');
}

/** Bracketed notes stay with the name before them, whatever separators they hold. */
function pieces(text: string): string[] {
  const words = (text.match(/(?:\([^()]*\)|\[[^[\]]*\]|[^、,;/\s()[\]])+/gu) ?? []).filter((word) => word !== '');
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const single = /^\p{Script=Han}$/u.test(word);
    const noted = word.startsWith('(') || word.startsWith('[');
    const last = joined.length - 1;
    // `张 三` is one name, and so are `张 三丰` and `张三 (列席)`.
    if (last >= 0 && (noted || (open && /^\p{Script=Han}{1,2}(?:\(|$)/u.test(word)))) {
      joined[last] += word;
      open = false;
    } else if (/^(?:同志|书记|副书记|党支部书记|党支部副书记|支部书记|委员)$/u.test(word) && joined.length > 0) {
      continue;
    } else {
      joined.push(word);
      open = single;
    }
  }
  return joined.filter((word) => BEFORE.exec(word)?.[0] !== word || words.length === 1);
}

function personOf(piece: string): Person {
  const note = /[([]([^)\]]*)[)\]]/u.exec(piece)?.[1] ?? '';
  return { name: cleanName(piece), note };
}

/** A name without notes, titles and spaces. */
export function cleanName(text: string): string {
  const bare = compact(text)
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, '')
    .replace(/•/gu, '·');
  const name = bare.replace(BEFORE, '').replace(BEHIND, '');
  return name.length >= 2 ? name : bare;
}
