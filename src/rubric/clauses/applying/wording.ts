import { compact, shorten } from '../../../values/text';
import type { Clause, Level } from '../clause';
import { shareText } from './share';

/** Where the amount of a sentence begins: 扣0.5分, 各得1分, 不得分, 酌情给分, 一票否决. */
const AMOUNT =
  /(?:酌情|视情|各|均|分别|一律|此项|本项|该项|再|另|倒|(?<![参增添附])加){0,4}(?:不得分|不[计记]分|得满分|一票否决|减半|扣完|[扣减加给]分|[扣减得加计记奖给差][\d.一二两三四五六七八九十半]{1,6}(?:[-~—–至]{1,2}[\d.]{1,6})?分)|[-−–]\d/u;
const NUMBERING = /^(?:[①-⑳]|\(\d{1,2}\)|\d{1,2}[.、](?!\d))/u;
const NUMERAL_AT_END = /(?:\d{1,8}(?:\.\d{1,4})?|[一二两三四五六七八九十半]{1,4})$/u;
/** Long enough to find the sentence again, short enough for a cell that lists several. */
const SHOWN = 30;
/** The same for each of the words around a number, which itself is never cut. */
const SHOWN_PART = 18;

/** The words that say when a clause applies, without its amount and numbering: `未制定计划` of 未制定计划的，扣3分。 */
export function triggerOf(clause: Clause): string {
  const words = compact(clause.condition ?? clause.text);
  const amount = clause.condition === undefined ? AMOUNT.exec(words) : null;
  return trimmed((amount === null ? words : words.slice(0, amount.index)).replace(NUMBERING, ''));
}

/** The trigger on one short line, with full-width commas; the clause's whole text where it names no condition. */
export function shownTrigger(clause: Clause): string {
  return shown(triggerOf(clause) || compact(clause.text));
}

/** `少2次`, `数据错误2例`: what happened, with the number that occurred in place of 每…1. */
export function countedTrigger(clause: Clause, count: number, unit: string): string {
  return fullWidth(withNumber(triggerOf(clause), unit, String(count), false));
}

/** `少了几次？`, `数据错误几例？` */
export function countQuestion(clause: Clause, unit: string): string {
  return `${fullWidth(withNumber(triggerOf(clause), unit, '几', true))}？`;
}

/** The level's own name, else its bounds: `80%以上、不足90%`. */
export function levelText(level: Level, shares: boolean): string {
  if (level.label !== undefined) return level.label;
  const { low, high } = level;
  const number = (value: number) => (shares ? shareText(value) : String(value));
  if (low !== undefined && low === high) return number(low);
  const bounds = [
    ...(low === undefined ? [] : [level.lowIncluded === false ? `超过${number(low)}` : `${number(low)}以上`]),
    ...(high === undefined ? [] : [level.highIncluded === true ? `不超过${number(high)}` : `不足${number(high)}`]),
  ];
  return bounds.join('、') || '该档';
}

function withNumber(trigger: string, unit: string, number: string, asking: boolean): string {
  const part = trigger.slice(Math.max(trigger.lastIndexOf(','), trigger.lastIndexOf(':')) + 1);
  const head = trimmed(trigger.slice(0, trigger.length - part.length));
  const at = placeOfNumber(part, unit);
  if (at === undefined) return `${shorten(trigger, SHOWN_PART)}${unit.includes('·') ? '共' : ''}${number}${unit}`;
  const verb = part
    .slice(0, at)
    .replace(NUMERAL_AT_END, '')
    .replace(/没(?=缺|少)|[每凡]/gu, '');
  const past = asking && /[少缺漏错超过晚]$/u.test(verb) ? '了' : '';
  const words = `${shorten(verb, SHOWN_PART)}${past}${number}${shorten(part.slice(at), SHOWN_PART)}`;
  return head === '' ? words : `${shorten(head, SHOWN_PART)},${words}`;
}

/** Where the unit stands behind 每 or a number: there the count belongs. `undefined` for 扣0.5分/例 and for pairs (村·次). */
function placeOfNumber(part: string, unit: string): number | undefined {
  for (let at = part.indexOf(unit); at > 0; at = part.indexOf(unit, at + 1)) {
    const before = part.slice(Math.max(0, at - 6), at);
    if (before.endsWith('每') || NUMERAL_AT_END.test(before)) return at;
  }
  return undefined;
}

function shown(words: string): string {
  return shorten(fullWidth(words), SHOWN);
}

function fullWidth(words: string): string {
  return words.replaceAll(',', '，').replaceAll(';', '；').replaceAll(':', '：');
}

function trimmed(text: string): string {
  return text.replace(/^[,;。、:]+/u, '').replace(/(?:[,;。、:(]|(?<!目)的){1,8}$/u, '');
}
