import type { Messages } from '../check/rule-check';

export const S16_MESSAGES = {
  'S16-1': {
    none: {
      zh: '{subject}的组织生活会应在{expected}之间召开，台账{received}。已召开而漏记的请按原始记录补登；确未召开的请说明原因。',
      en: 'No 组织生活会 for {subject} between the days of the window ({expected}).',
    },
  },
  'S16-2': {
    before: {
      zh: '“{meeting}”前没有{what}的记录（填写为“{received}”）。已开展而漏记的请按原始记录补填。',
      en: 'Nothing on record before {meeting} for one of its preparations: {what}.',
    },
    after: {
      zh: '“{meeting}”后没有整改条目（填写为“{received}”）。请把会上查摆的问题和已定的措施登记到台账。',
      en: 'No corrections are on record after {meeting}.',
    },
  },
  'S16-3': {
    none: {
      zh: '{subject}的民主评议党员应在{expected}之间开展，台账{received}。已开展而漏记的请按原始记录补登；确未开展的请说明原因。',
      en: 'No 民主评议 for {subject} between the days of the window ({expected}).',
    },
  },
  'S16-4': {
    other: {
      zh: '{subject}的评定等次“{received}”不在规定的等次（{expected}）之内。请核对评议结果。',
      en: 'The grade {received} of {subject} is not one of the grades.',
    },
  },
  'S16-5': {
    many: {
      zh: '{subject}共{received}，按评议时全体党员{members}人计算一般为{expected}。请核对评定等次和比例。',
      en: '{count} of {members} members were graded 优秀 for {year}, generally {most} at most.',
    },
  },
  'S16-6': {
    graded: {
      zh: '{subject}评议时是预备党员，却填有评定等次“{received}”。预备党员参加评议，不评定等次；请核对人员类别和评议结果。',
      en: '{subject} was a probationary member and is not graded, but {received} is entered.',
    },
  },
  'S16-7': {
    unknown: {
      zh: '{year}年度民主评议中的“{received}”不在党员名册上。请核对姓名；名册漏登的请补登。',
      en: '{received} is appraised for {year} but not on the roster.',
    },
    none: {
      zh: '正式党员{subject}在{year}年度民主评议中没有评定等次。请查阅评议结果后补填；未参加评议的请说明原因。',
      en: '{subject}, a full member, has no grade for {year}.',
    },
    several: {
      zh: '{subject}在{year}年度民主评议中不止一个等次（此处为“{received}”）。请核对，只保留评定的等次。',
      en: '{subject} has more than one grade for {year}.',
    },
    notListed: {
      zh: '正式党员{subject}不在{year}年度民主评议表上。请核对是否漏登；未参加评议的请登记并说明原因。',
      en: '{subject}, a full member, is not on the list of {year}.',
    },
  },
  'S16-8': {
    differs: {
      zh: '{subject}四个等次的测评票合计{received}，有效票是{expected}。请重新核对票数。',
      en: 'The ballots for {subject} add up to {sum}, but {valid} were valid.',
    },
  },
  'S16-9': {
    blank: {
      zh: '{name}的{expected}没有填写（“{received}”）。民主评议应经过自评、互评、测评、评定，请查阅评议材料后补填。',
      en: 'A step of the appraisal of {name} is not on record: {expected}.',
    },
  },
  'S16-10': {
    none: {
      zh: '{subject}评定为{grade}，没有后续处理（填写为“{received}”）。请登记教育帮助、限期改正等处理情况。',
      en: '{subject} was graded {grade}, and nothing was done about it.',
    },
    long: {
      zh: '{subject}的限期改正（{received}）超过期限，应在{expected}。请核对起止时间。',
      en: 'The time given to {subject} for correction ({received}) is too long.',
    },
  },
  'S16-11': {
    same: {
      zh: '{year}年度评定的{count}人都是优秀或合格，评语也相同。请对照原始评议记录，看是否只填了统一用语。',
      en: 'All {count} members of {year} have good grades and the same comments.',
    },
  },
} as const satisfies Messages;
