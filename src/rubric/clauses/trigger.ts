import { NUMBER, numeralValue } from './numerals';
import { isTime, UNIT, unitName } from './units';

/** What a condition counts: 每少1次 → 1 次, 每缺两项 → 2 项, 每村每发现一次 → 1 村·次. */
export interface Trigger {
  readonly per: number;
  readonly unit: string;
  /** Where it begins in the condition. */
  readonly index: number;
}

const NO_EACH = '(?![岗户人项]一|性|把|律|般|定|体|致|旦|系列|些|线|经|切|内|多|度|直)';
/** Behind 每: words, a number and a unit; or a unit alone. */
const EACH = new RegExp(
  `(?:每|(?<=^|[,、])没(?=[缺少]))(?:([^每\\d,;。、()%]{0,14}?)(${NUMBER})?(?:以上)?(${UNIT})(\\([次人项]\\))?)`,
  'gu',
);
const BARE_EACH = /每(缺席|迟到|晚|出现|发生|缺|少|漏|错|超|逾期)[^,;。()\d]{0,8}的?$/u;
const FALLS_SHORT =
  '(?:缺少?|少(?!于)|漏|差|迟到|早退|缺席|旷课?|未|没|无|不|发现|发生|出现|查出|查实|逾期|超期?|晚|迟|错|多|失|拖延?|推迟|违|被?通报|有|荣?获得?|取得|新增|受到?|因)';
const WITHOUT_EACH = new RegExp(
  `(?:${FALLS_SHORT}(?:(?!少于|低于|足|超过|少|任|其中|第|同|每|应|需|不低|达到|设立|明确)[^\\d,;。()])?(?:(?!少于|低于|足|超过|任|其中|第|同|每|应|需|统|唯|之)[^\\d,;。()]){0,9}?|(?<=^|[,、;])(?:如|若|凡)?有?)(?<!三会)([1一])(${UNIT})${NO_EACH}(?!以上|及以上|\\(含|以内|以下)`,
  'gu',
);

/** The last thing the condition counts, or null where it counts nothing. */
export function triggerOf(condition: string): Trigger | null {
  const each = eachTriggers(condition);
  const single = withoutEach(condition);
  const last = each.at(-1);
  if (!last) return single ?? bareEach(condition);
  const before = each.at(-2);
  // 每名党员缺一次: two dimensions in one clause of the sentence.
  if (single && single.index >= last.end) {
    const apart = /[,;]/u.test(condition.slice(last.index, single.index));
    return last.alone && !apart && !isTime(last.unit) && last.unit !== single.unit
      ? { ...single, unit: `${last.unit}·${single.unit}`, index: last.index }
      : single;
  }
  if (before && before.alone && !isTime(before.unit) && !/[,;]/u.test(condition.slice(before.index, last.index))) {
    return { per: last.per, unit: `${before.unit}·${last.unit}`, index: before.index };
  }
  return counts(condition, last) ? last : null;
}

interface EachTrigger extends Trigger {
  /** 每项, 每人: only a unit. */
  readonly alone: boolean;
  readonly end: number;
}

function eachTriggers(condition: string): readonly EachTrigger[] {
  return [...condition.matchAll(EACH)].flatMap((match): EachTrigger[] => {
    const [whole, words = '', number, unit = '', bracket = ''] = match;
    const per = number === undefined ? 1 : numeralValue(number);
    if (per === null || per === 0) return [];
    if (
      number === undefined &&
      words !== '' &&
      !/^(?:一|有|出现|发现|发生|缺|少|超|错|漏)/u.test(words) &&
      unit !== '次'
    ) {
      // 每半年组织…, 每支部…: words without a number count only when the unit ends the clause.
      if (condition.length > match.index + whole.length) return [];
    }
    return [
      {
        per,
        unit: unitName(unit) + bracket,
        index: match.index,
        alone: words === '' && number === undefined,
        end: match.index + whole.length,
      },
    ];
  });
}

/** 每季度, 每3个月, 每名党员 in an earlier clause say what is due; at the end of the condition they are counted. */
function counts(condition: string, trigger: EachTrigger): boolean {
  const rest = condition.slice(trigger.end);
  const due =
    isTime(trigger.unit) && !/每[^\d]{1,14}?(?:\d|[一二两三半])/u.test(condition.slice(trigger.index, trigger.end));
  if (due) {
    // 每季度未召开的: one for each quarter without.
    return trigger.unit !== '年' && /^(?:的|次|(?:未|没有?|不|缺|无|少于|低于|达不到)[^,;]*)?,?$/u.test(rest);
  }
  return !(trigger.alone && /[,;]/u.test(rest.replace(/,?$/u, '')));
}

function bareEach(condition: string): Trigger | null {
  const match = BARE_EACH.exec(condition.slice(-16));
  return match ? { per: 1, unit: '次', index: Math.max(0, condition.length - 16) + match.index } : null;
}

function withoutEach(condition: string): Trigger | null {
  let found: Trigger | null = null;
  for (const match of condition.matchAll(WITHOUT_EACH)) {
    // 设有1个…，未…: what is there is no fault unless it stands in the last clause.
    if (match[0].startsWith('有') && /,.*[未不没无]/u.test(condition.slice(match.index))) continue;
    // 超过一个月才…: a time is counted only where the clause ends with it.
    const rest = condition.slice(match.index + match[0].length);
    if (isTime(match[2] ?? '') && !/^(?:的|以上)?,?$/u.test(rest)) continue;
    found = { per: 1, unit: unitName(match[2] ?? ''), index: match.index };
  }
  return found ?? countAtEnd(condition);
}

const AT_END = new RegExp(`(?<![第任其同统唯之逐单\\d~-])([1一])(${UNIT})的?$`, 'u');

/** 上党课一次, 获表彰一次: one of something right before the amount. */
function countAtEnd(condition: string): Trigger | null {
  const tail = condition.slice(-20);
  const match = AT_END.exec(tail);
  if (
    !match ||
    /[仅只][^,;]{0,8}$|每(?:年|季度?|月|半年|周)[^,;]{0,6}$|(?:任|中|任意|少于|低于|不足|至少|不少于|不低于)$/u.test(
      tail.slice(0, match.index),
    )
  )
    return null;
  return { per: 1, unit: unitName(match[2] ?? ''), index: condition.length - tail.length + match.index };
}

const TARGET = new RegExp(
  `(?:不少于|不低于|不得少于|不得低于|少于|低于|不足|不到|达不到|未达到?|至少|应达到?|应为?|达到)[^\\d,;。]{0,4}?(${NUMBER})(${UNIT})`,
  'gu',
);

/** 少于2次的，每少1次 → 2. Nothing where it is due by month or quarter: the whole is not written. */
export function targetOf(condition: string, trigger: Trigger): number | null {
  let target: number | null = null;
  for (const match of condition.slice(0, trigger.index).matchAll(TARGET)) {
    if (unitName(match[2] ?? '') !== trigger.unit) continue;
    const ahead = condition.slice(Math.max(0, match.index - 12), match.index);
    target = /每(?:个?季度?|个?月|周|半年|学期|两|\d)/u.test(ahead) ? null : numeralValue(match[1] ?? '');
  }
  return target;
}
