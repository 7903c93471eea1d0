import type { Messages } from '../check/rule-check';

export const S04_MESSAGES = {
  'S04-1': {
    none: {
      zh: '现有党员{count}人，没有划分党小组。党员较多或较分散的应当划分（按{from}人以上提示），请研究。',
      en: 'The branch has {count} members and no groups; from {from} on groups are suggested.',
    },
  },
  'S04-2': {
    tooFew: {
      zh: '“{subject}”只有{count}人，一般不少于{least}人。请研究调整。',
      en: '{subject} has {count} members; generally {least} at least.',
    },
    noFull: {
      zh: '“{subject}”中的正式党员不足{least}人。请研究调整。',
      en: '{subject} has fewer than {least} full members.',
    },
  },
  'S04-3': {
    none: { zh: '“{subject}”没有填写组长。请补填。', en: '{subject} has no leader.' },
    outside: {
      zh: '“{subject}”的组长“{received}”不在本组组员名单中。请核对。',
      en: '{received}, leader of {subject}, is not among its members.',
    },
    twice: {
      zh: '“{subject}”同时担任“{other}”和“{name}”的组长。请核对。',
      en: '{subject} leads both {other} and {name}.',
    },
  },
  'S04-4': {
    none: {
      zh: '“{subject}”截至{asOf}没有编入任何党小组。请编入，或核对组员名单的姓名写法。',
      en: '{subject} is in no group as of {asOf}.',
    },
    several: {
      zh: '“{subject}”同时编入{groups}。每名党员只编入一个党小组，请核对。',
      en: '{subject} is in several groups: {groups}.',
    },
  },
  'S04-5': {
    listed: {
      zh: '“{subject}”人数填写为{stated}人，组员名单有{listed}人。请核对。',
      en: '{subject}: {stated} stated, {listed} listed.',
    },
    roster: {
      zh: '各党小组名单共{together}人，党员名册现有{onRoster}人{strangers}。请核对。',
      en: 'The groups list {together} together; the roster has {onRoster} members.',
    },
  },
} as const satisfies Messages;
