import { UNIT } from './units';

/** Pieces of regular expressions that the patterns of amounts share. */

/** 分 that begins another word: 扣3分钟, 得2分之一; 扣两分半 is not read as 2. */
export const NO_WORD = '(?!钟|之|贝|半)';
/** 扣0.5分/例, 扣1分每次, 5分以内, 10分(含10分); two groups, the unit in either. */
export const SUFFIX = `(?:/(?:每)?(${UNIT})|每(${UNIT})(?=[,;。\\n)]|$))?(?:(?:以内|之内)|\\(含[^()]{0,6}\\))?`;
