import type { Messages } from '../check/rule-check';

/** They say what disagrees and where; what really took place only the branch can say. */
export const AUTHENTICITY_MESSAGES = {
  'G-01': {
    future: {
      zh: '“{subject}”的日期是{received}，晚于检查日（应{expected}）。请核对日期。',
      en: '{subject} is dated {received}, after the day of this check.',
    },
    beforeFounding: {
      zh: '“{subject}”的日期是{received}，早于党支部成立（应在{expected}）。请核对日期和成立时间。',
      en: '{subject} is dated {received}, before the branch was set up.',
    },
  },
  'G-02': {
    beforeJoining: {
      zh: '“{name}”{day}参加了{what}，名册上的入党时间是{limit}。请核对；以积极分子等身份参加的请注明。',
      en: '{name} is named at a gathering of {day}, but joined the Party on {limit}.',
    },
    beforeArrival: {
      zh: '“{name}”{day}参加了{what}，名册上的组织关系转入时间是{limit}。请核对；列席的请注明。',
      en: '{name} is named at a gathering of {day}, but came to the branch on {limit}.',
    },
    afterLeaving: {
      zh: '“{name}”{day}参加了{what}，名册上{limit}已转出或减员。请核对。',
      en: '{name} is named at a gathering of {day}, but left the branch on {limit}.',
    },
  },
  'G-03': {
    voted: {
      zh: '参会名单中的“{names}”当时是预备党员，表决共{cast}票，有表决权的到会党员只有{entitled}人。预备党员没有表决权，请核对票数。',
      en: '{cast} votes were cast; of those named as present only {entitled} were full members.',
    },
    elected: {
      zh: '“{subject}”在{day}选举时是预备党员，没有被选举权，却列在当选名单中。请核对。',
      en: '{subject} was elected on {day} while a probationary member.',
    },
    candidate: {
      zh: '“{subject}”在{day}选举时是预备党员，没有被选举权，却列为候选人。请核对。',
      en: '{subject} stood as a candidate on {day} while a probationary member.',
    },
    seat: {
      zh: '“{subject}”{since}任职时是预备党员，不能担任委员。请核对转正时间和任职时间。',
      en: '{subject} took a seat on the committee ({since}) while a probationary member.',
    },
  },
  'G-04': {
    copied: {
      zh: '“{subject}”的内容与“{other}”几乎相同（去掉姓名、日期和数字后相似度{percent}%）。请对照原始记录核实，情况属实的请补充说明。',
      en: '{subject} reads almost the same as {other} ({percent}% alike without names, dates and numbers).',
    },
  },
  'G-05': {
    ahead: {
      zh: '{day}的记录提到“{document}”，该文件（会议、讲话）{issued}才印发。请核对记录日期和内容。',
      en: 'A record of {day} speaks of {document}, which was issued on {issued}.',
    },
  },
  'G-06': {
    residue: {
      zh: '“{subject}”中留有模板用词“{received}”。请按实际情况填写。',
      en: '{subject} still holds “{received}” from a form or model text.',
    },
    foreign: {
      zh: '“{subject}”中出现“{received}”，不在本地、本单位名称清单内。请核对是否误用外地、外单位的材料；确有其事的请补充说明。',
      en: '{subject} names “{received}”, which is not among the names of this place and office.',
    },
  },
  'G-07': {
    dayOff: {
      zh: '“{subject}”安排在{received}，是法定休息日，没有说明。请在备注中说明原因，或核对日期。',
      en: '{subject} was held on {received}, a day off, without a note.',
    },
  },
  'G-08': {
    twice: {
      zh: '{day}的{what}与{other}时间重叠，“{received}”在两项活动的名单中都有。请核对时间和名单。',
      en: '{received} is named at two gatherings on {day} that overlap in time.',
    },
    away: {
      zh: '{day}的{what}名单中有“{received}”，同日{other}登记为缺席（{reason}）。请核对。',
      en: '{received} is named as present on {day} and as away at another gathering of that day.',
    },
  },
  'G-09': {
    alike: {
      zh: '“{what}”自本次起连续{count}次时长都是{minutes}分钟、发言人都是{speakers}、全部到会。仅作提示，请对照原始记录。',
      en: '{count} meetings in a row lasted {minutes} minutes, with the same speakers and everybody present.',
    },
  },
  'G-10': {
    shared: {
      zh: '“{subject}”与“{other}”的内容全文相同。不同的活动应分别记录，请核对。',
      en: '{subject} and {other} share their whole text; they are to be recorded apart.',
    },
  },
  'G-11': {
    numbers: {
      zh: '{source}中写{period}“{what}”{count}次，台账中有{ledger}。请核对。',
      en: 'A count quoted for the period ({count}) differs from the ledger ({ledger}).',
    },
  },
  'G-12': {
    profile: {
      zh: '支部基本情况中的{post}是“{received}”，支委会成员表中是“{expected}”。请核对。',
      en: 'The profile names {received} for a post that the committee sheet gives to {expected}.',
    },
    notElected: {
      zh: '“{received}”列在支委会成员表中，{term}（{day}选举）及以后补选的当选名单中没有。请核对。',
      en: '{received} sits on the committee, but was not elected on {day} or later.',
    },
    notSeated: {
      zh: '“{name}”在{term}（{day}选举）当选，支委会成员表中没有。请核对。',
      en: '{name} was elected on {day}, but is not on the committee sheet.',
    },
    chair: {
      zh: '{day}的会议主持人写作{post}“{received}”，支委会成员表中当时的{post}是“{expected}”。请核对。',
      en: 'The chair of {day}, {received}, is given a post that {expected} held then.',
    },
  },
  'G-13': {
    differs: {
      zh: '党小组{groups}个、已过{months}个月，党小组会应有{count}次，台账中有{held}次。请核对是否漏记或多记。',
      en: '{groups} groups and {months} months make {count} group meetings; the ledger has {held}.',
    },
  },
  'G-14': {
    notHere: {
      zh: '“{name}”在本支部交纳了{month}的党费，名册上的{event}是{limit}。请核对。',
      en: '{name} paid for a month in which the roster has them elsewhere ({limit}).',
    },
  },
  'G-15': {
    outdated: {
      zh: '“{subject}”使用了过时用语清单中的“{received}”。请核对是否应改用现行提法。',
      en: '“{received}” is on the list of outdated wording.',
    },
  },
} as const satisfies Messages;
