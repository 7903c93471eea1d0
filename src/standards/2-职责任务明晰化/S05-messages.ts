import type { Messages } from '../check/rule-check';

export const S05_MESSAGES = {
  'S05-1': {
    noDuty: {
      zh: '支委会成员{subject}（{post}）在责任清单里没有责任条目。请核对清单是否漏列，或分工是否有变动。',
      en: 'Committee member {subject} ({post}) has no entry on the list of duties.',
    },
  },
  'S05-2': {
    lacks: {
      zh: '“{who}”的责任条目没有写明{title}。请据实补填。',
      en: 'The duty of {who} does not say: {title}.',
    },
    openEnded: {
      zh: '“{who}”的责任条目时限写作“{received}”，到期与否无从核对。请商定可以检查的日期。',
      en: 'The duty of {who} is due “{received}”, which is no day that can pass.',
    },
  },
  'S05-3': {
    notOnRoster: {
      zh: '责任人“{subject}”不在党员名册上。请核对姓名写法，或名册是否漏登。',
      en: '{subject}, responsible for a duty, is not on the roster.',
    },
    notOnCommittee: {
      zh: '责任人“{subject}”不是现任支部委员。请核对分工是否已经调整。',
      en: '{subject}, responsible for a duty, is no member of the present committee.',
    },
  },
  'S05-4': {
    overdue: {
      zh: '{owner}负责的“{duty}”应在{expected}，现填“{received}”。请核对进展，或写明延期的缘由。',
      en: 'The duty “{duty}” of {owner} is past its date ({expected}) and not done.',
    },
  },
  'S05-5': {
    noList: {
      zh: '已实行月度责任清单，但没有{subject}的条目。请核对当月清单是否归入台账。',
      en: 'Monthly lists of duties are kept, but there is none for {subject}.',
    },
  },
  'S05-6': {
    alike: {
      zh: '“{subject}”的责任内容与“{other}”的有{percent}%相同。请对照分工核对各自的职责。',
      en: 'The duties of {subject} read {percent} % like those of {other}.',
    },
  },
} as const satisfies Messages;
