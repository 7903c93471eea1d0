import type { Messages } from '../check/rule-check';

export const S21_MESSAGES = {
  'S21-1': {
    none: {
      zh: '党员名册列有需要关怀的党员（{names}），{subject}期间{received}{expected}。请核对是否漏记；确未走访的，如实说明原因。',
      en: '{names} are listed for care, but no visit is recorded for the season: {subject}.',
    },
  },
  'S21-2': {
    notVisited: {
      zh: '“{subject}”（{kind}）本年度登记走访慰问{received}，应有{expected}。请核对是否漏记；确未走访的，如实说明原因。',
      en: '{subject} ({kind}) was visited {received} in the year, {expected} asked for.',
    },
  },
  'S21-3': {
    noAmount: {
      zh: '走访慰问“{subject}”没有填写{expected}。请按发放单据补填；没有款物的填“无”。',
      en: 'The visit {subject} states neither an amount nor goods.',
    },
    vague: {
      zh: '走访慰问“{subject}”的金额写为“{received}”，看不出具体数额。请按发放单据填写数字或物品名称、数量。',
      en: 'The amount of the visit {subject} ({received}) is no number.',
    },
    noSource: {
      zh: '走访慰问“{subject}”没有填写{expected}。请按报销或发放单据补填。',
      en: 'The visit {subject} does not say where the money came from.',
    },
    noSignature: {
      zh: '走访慰问“{subject}”没有{expected}（{received}）。请核对发放单据后补填。',
      en: 'What was given at the visit {subject} is not signed for.',
    },
  },
  'S21-4': {
    notListed: {
      zh: '走访慰问对象“{subject}”类别为{kind}，但不在党员名册上。请核对姓名或类别。',
      en: '{subject} was visited as a member ({kind}) but is not on the roster.',
    },
    twice: {
      zh: '走访慰问“{subject}”的对象、日期和款物与前面一条相同。请核对是否重复登记。',
      en: 'The visit {subject} is registered more than once.',
    },
    future: {
      zh: '走访慰问“{subject}”的日期（{received}）晚于核验日。请核对日期；尚未走访的不要提前登记。',
      en: 'The visit {subject} is dated later than the as-of date.',
    },
  },
  'S21-5': {
    reached: {
      zh: '“{subject}”{received}转正，到{date}{expected}。请核对是否已颁发或申报“光荣在党50年”纪念章。',
      en: '{subject}, a full member since {received}, has {years} years of standing by {date}.',
    },
  },
} as const satisfies Messages;
