import type { Messages } from '../check/rule-check';

export const S01_MESSAGES = {
  'S01-1': {
    tooFew: {
      zh: '党员名册上现有正式党员{received}，单独成立党支部需要{expected}。请核对人员类别；确实不足的，可与邻近单位联合组建。',
      en: 'The roster lists {count} full members; a branch of its own needs {limit}.',
    },
  },
  'S01-2': {
    tooMany: {
      zh: '党员名册上现有党员{received}，超过党支部的一般规模（{expected}）。请研究是否分设支部或成立党总支。',
      en: 'The roster lists {count} members; a branch generally has {limit} at most.',
    },
    full: {
      zh: '党员名册上现有党员{received}，已到党支部一般规模的上限，也是设立党总支的起点。请提前研究组织设置。',
      en: 'The roster lists {count} members, the upper limit of a branch and the lower one of a general branch.',
    },
  },
  'S01-3': {
    differs: {
      zh: '{subject}填写为{received}，党员名册上现有{expected}。请核对哪一处没有更新。',
      en: '{subject}: {stated} stated, {listed} on the roster.',
    },
  },
  'S01-4': {
    units: {
      zh: '联合党支部覆盖{received}单位，一般为{expected}。请研究是否拆分。',
      en: 'The joint branch covers {count} units, generally {limit} at most.',
    },
    ownBranch: {
      zh: '“{subject}”现有正式党员{received}，已够单独成立党支部。请研究是否单独组建。',
      en: '{subject} has {count} full members, enough for a branch of its own.',
    },
  },
  'S01-5': {
    noApproval: {
      zh: '没有填写成立党支部的批复文号。请查阅档案后补填。',
      en: 'No document number of the approval to set up the branch is given.',
    },
    lateReply: {
      zh: '从申请到批准成立用了{received}，一般应在{expected}。请核对两个日期。',
      en: 'It took {days} days from application to approval, generally {limit} at most.',
    },
  },
  'S01-6': {
    admits: {
      zh: '支部类型是临时党支部，台账却有接收“{subject}”为预备党员的记录（{received}）。临时党组织不得接收预备党员，请核对支部类型。',
      en: 'A temporary branch must not admit members, but {subject} was admitted on {received}.',
    },
    elects: {
      zh: '支部类型是临时党支部，台账却有“{subject}”换届选举的记录（{received}）。请核对支部类型。',
      en: 'A temporary branch holds no elections, but one for {subject} is recorded on {received}.',
    },
  },
  'S01-7': {
    lacks: {
      zh: '现有正式党员{full}人，达到{from}人应设支部委员会，但支部全称“{received}”没有写“支部委员会”。请核对批复上的全称。',
      en: 'With {full} full members there is a committee, but the name {received} does not say so.',
    },
    claims: {
      zh: '现有正式党员不足{from}人，支部全称“{received}”却写有“支部委员会”。请核对批复上的全称。',
      en: 'With fewer than {from} full members there is no committee, but the name {received} says so.',
    },
  },
} as const satisfies Messages;
