import type { Messages } from '../check/rule-check';

export const S02_MESSAGES = {
  'S02-1': {
    noCommittee: {
      zh: '现有正式党员{full}人，达到{from}人应设支部委员会，支委会成员表中却没有在任的委员。请核对任职起止时间；确未设立的，应选举产生。',
      en: 'With {full} full members (from {from} on) the branch needs a committee, but no member of one is listed.',
    },
  },
  'S02-2': {
    tooFew: {
      zh: '在任委员{size}人，支部委员会至少{least}人。请补选，或核对任职起止时间。',
      en: 'The committee has {size} members; at least {least} are needed.',
    },
    many: {
      zh: '在任委员{size}人，一般为{least}至{most}人。请核对是否有已离任人员未注明。',
      en: 'The committee has {size} members, usually {least} to {most}.',
    },
    tooMany: {
      zh: '在任委员{size}人，支部委员会一般不超过{most}人。请核对是否有已离任人员未注明。',
      en: 'The committee has {size} members, generally {most} at most.',
    },
  },
  'S02-3': {
    notNeeded: {
      zh: '现有正式党员{full}人，不足{from}人不设支部委员会，只设书记，必要时设一名副书记，表中却列有委员。请核对。',
      en: 'With {full} full members (fewer than {from}) there is no committee, but members of one are listed.',
    },
  },
  'S02-4': {
    none: {
      zh: '支委会成员表中没有在任的书记。请核对党内职务和任职起止时间。',
      en: 'Nobody is listed as secretary at present.',
    },
    several: {
      zh: '在任书记不止一人：{received}。请核对，已离任的写明离任时间。',
      en: 'More than one person is listed as secretary: {received}.',
    },
    deputies: {
      zh: '在任副书记不止一人：{received}。党支部至多设一名副书记，请核对。',
      en: 'More than one person is listed as deputy secretary: {received}.',
    },
  },
  'S02-5': {
    noDiscipline: {
      zh: '没有人担任{subject}。机关党支部设支部委员会的，应当有纪检委员，请补充分工或补选。',
      en: 'Nobody is member for discipline inspection, which an organ branch needs.',
    },
    noOther: {
      zh: '没有人担任{subject}。请补充分工，可以由其他委员兼任。',
      en: 'Nobody holds the post {subject}.',
    },
  },
  'S02-6': {
    notListed: {
      zh: '“{subject}”不在党员名册上。请核对姓名写法或名册。',
      en: '{subject} is not on the roster.',
    },
    left: {
      zh: '党员名册写明“{subject}”已转出，支委会成员表却仍列为在任。请补填离任时间并及时补选。',
      en: '{subject} has left according to the roster but is still listed.',
    },
    probationary: {
      zh: '“{subject}”是预备党员，没有被选举权，不能担任委员。请核对人员类别。',
      en: '{subject} is a probationary member and can not be elected.',
    },
    watched: {
      zh: '名册写明“{subject}”受过留党察看处分，察看期内没有被选举权。请核对影响期。',
      en: '{subject} is under 留党察看 according to the roster and can not be elected in that period.',
    },
  },
  'S02-7': {
    tooShort: {
      zh: '书记“{subject}”{full}转正，{since}任职时党龄不足{years}年。请核对日期；经上级同意的，请注明。',
      en: 'Secretary {subject}, a full member since {full}, had less than {years} years of standing on {since}.',
    },
  },
  'S02-8': {
    notHead: {
      zh: '没有注明书记由本单位党员主要负责人担任。机关党支部书记原则上由党员主要负责人担任，请补填或说明。',
      en: 'It is not noted that the secretary is the main leading Party member of the unit.',
    },
  },
  'S02-9': {
    vacant: {
      zh: '{subject}自“{name}”{since}离任后无人接任，已{days}天（按{limit}天掌握）。请及时补选。',
      en: '{subject} has been vacant for {days} days since {name} left on {since} (limit {limit}).',
    },
  },
  'S02-10': {
    noApproval: {
      zh: '{post}“{subject}”没有填写上级批复文号。请查阅批复后补填。',
      en: 'No approval by the superior is given for {subject} ({post}).',
    },
    notFiled: {
      zh: '{post}“{subject}”没有填写备案文号。请查阅备案材料后补填。',
      en: 'No filing with the superior is given for {subject} ({post}).',
    },
  },
  'S02-11': {
    outside: {
      zh: '“{subject}”的任职时间{received}不在本届起止时间（{expected}）之内。请核对。',
      en: '{subject} took office on {received}, outside the present term ({expected}).',
    },
  },
} as const satisfies Messages;
