import { valueOf } from '../../ledger/field';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import { rowName } from '../check/entries';
import type { Hit } from '../check/hit';
import type { StartSweep } from '../check/sweep';

/** G-06: words left over from a form or a model text, and names of another place. */
export const foreignWords: StartSweep = (context) => {
  const residue = context.parameters
    .list('G-06', 'residue')
    .map(compact)
    .filter((word) => word !== '');
  const own = ownNames(context);
  if (residue.length === 0 && own === undefined) return { answers: () => ['notApplicable'] };
  // Most texts hold none of them, and are asked for all at once.
  const anyResidue = new RegExp(residue.length === 0 ? '(?!)' : residue.map(literal).join('|'), 'iu');
  const hits: Hit[] = [];
  return {
    text: (text, { place }, row) => {
      const left = anyResidue.test(text) ? residue.find((word) => leavesOver(text, word)) : undefined;
      const foreign = own && foreignIn(text, own);
      if (left === undefined && foreign === undefined) return;
      const found = { place, subject: rowName(row) };
      if (left !== undefined) hits.push({ says: 'residue', ...found, expected: '实际内容', received: left });
      if (foreign !== undefined)
        hits.push({ says: 'foreign', ...found, expected: '本地、本单位名称', received: foreign });
    },
    answers: () => hits,
  };
};

/** Persons in cases studied are often left nameless (张某某, 王××); that is no form left unfilled. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
);

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

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

/** A place named with the one above it (东江市东平镇); a level alone may have any verb before it (报告镇党委). */
const PLACE =
  /(\p{Script=Han}{2,3}(?:省|自治区|市|州|县))(\p{Script=Han}{1,3}?(?:市|区|县|旗|镇|乡|街道))(?!域|里|直)/gu;
const OUR_LEVEL = /(?:我|本)(省|自治区|市|州|县|旗|镇|乡|街道)/gu;
/** 全市各县, 本市三个区 name no place. */
const GENERAL = /[各全本我该每等个几多所]|^(?:城|集|乡|市|景|园|社|小|灾|山|老|新|辖|片|街)$/u;

/** `我市` in the ledger of an office that belongs to no 市 it has named, or a place that is neither its own nor within it. */
function foreignIn(text: string, own: readonly string[]): string | undefined {
  const isOwn = (place: string): boolean => own.some((name) => name.includes(place));
  for (const [found, level = ''] of text.matchAll(OUR_LEVEL)) if (!isOwn(level)) return found;
  for (const [, above = '', place = ''] of text.matchAll(PLACE)) {
    const stem = place.replace(/(?:街道|.)$/u, '');
    // The text may run into the name (到清河县); its end is enough to know it by.
    if (!GENERAL.test(stem) && !GENERAL.test(above.slice(-3)) && !isOwn(place) && !isOwn(above.slice(-3)))
      return above.slice(-3) + place;
  }
  return undefined;
}
