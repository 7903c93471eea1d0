import { valueOf } from '../../ledger/field';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import { rowName, textsOf } from '../check/entries';
import type { Abstention, Hit } from '../check/hit';

/** G-06: words left over from a form or a model text, and organisations and levels of another place. */
export function* foreignWords(context: CheckContext): Generator<Hit | Abstention> {
  const residue = context.parameters
    .list('G-06', 'residue')
    .map(compact)
    .filter((word) => word !== '');
  const own = ownNames(context);
  if (residue.length === 0 && own === undefined) return yield 'notApplicable';
  for (const { row, field } of textsOf(context.ledger)) {
    const text = compact(field.typed);
    const found = { place: field.place, subject: rowName(row) };
    const left = residue.find((word) => leavesOver(text, word));
    if (left !== undefined) yield { says: 'residue', ...found, expected: '实际内容', received: left };
    const foreign = own && foreignIn(text, own);
    if (foreign !== undefined) yield { says: 'foreign', ...found, expected: '本地、本单位名称', received: foreign };
  }
}

/** Persons in cases studied are often left nameless (张某某, 王××); that is no form left unfilled. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
);

function leavesOver(text: string, word: string): boolean {
  const upper = text.toUpperCase();
  const wanted = word.toUpperCase();
  for (let at = upper.indexOf(wanted); at >= 0; at = upper.indexOf(wanted, at + wanted.length)) {
    const before = text[at - 1] ?? '';
    // 条例: and 比例: end in the same letters as 例:.
    if (wanted.endsWith(':') ? !/\p{Script=Han}/u.test(before) : !SURNAMES.has(before)) return true;
  }
  return false;
}

/** The office's list with the branch's own name and that of its superior; `undefined` while the list is empty. */
function ownNames({ parameters, profile }: CheckContext): readonly string[] | undefined {
  const listed = parameters.list('G-06', 'ownNames');
  if (listed.length === 0) return undefined;
  const names = profile === undefined ? [] : [valueOf(profile.name) ?? '', valueOf(profile.superior) ?? ''];
  return [...listed, ...names].map(compact).filter((name) => name !== '');
}

const LEVEL = '省|自治区|市|州|县|旗|镇|乡|街道';
const ORGANISATION = new RegExp(
  `\\p{Script=Han}{2,3}(?:${LEVEL})(?:党委|党工委|工委|委员会|纪委|人大|机关|政府|办事处|党支部)`,
  'gu',
);
const PLACE = new RegExp(`^.*(?:${LEVEL})`, 'u');
const OUR_LEVEL = new RegExp(`(?:我|本)(${LEVEL})`, 'gu');
/** 各乡镇党委, 全县机关, 县市区党委 name no place. */
const GENERAL = /[各全本我该乡城集外邻上省市县区]$/u;

/** `我市` in the ledger of an office that belongs to no 市 it has named, or an organisation of a place not named as its own. */
function foreignIn(text: string, own: readonly string[]): string | undefined {
  for (const [found, level = ''] of text.matchAll(OUR_LEVEL)) {
    if (!own.some((name) => name.includes(level))) return found;
  }
  for (const [found] of text.matchAll(ORGANISATION)) {
    const place = PLACE.exec(found)?.[0] ?? found;
    const suffix = place.endsWith('街道') ? 2 : place.endsWith('自治区') ? 3 : 1;
    const stem = place.slice(0, -suffix);
    // The text may run into the name (报清河镇党委); its last two characters are enough to know it by.
    const short = stem.slice(-2) + place.slice(-suffix);
    if (!GENERAL.test(stem) && !own.some((name) => name.includes(short))) return found;
  }
  return undefined;
}
