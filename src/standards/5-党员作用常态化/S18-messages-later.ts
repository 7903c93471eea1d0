import type { Messages } from '../check/rule-check';

/** From the 支部大会 on. */
export const S18_LATER_MESSAGES = {
  'S18-13': {
    late: {
      zh: '“{subject}”{start}预审合格，{done}才召开支部大会讨论，超过{months}个月{unsure}。请核对两个日期。',
      en: '{subject} passed the preliminary examination on {start}; the branch meeting of {done} came more than {months} month(s) later.',
    },
    missing: {
      zh: '“{subject}”{start}预审合格，应在{latest}以前召开支部大会讨论，没有填写大会日期{unsure}。已经召开的请补填，没有召开的请尽快安排。',
      en: '{subject} passed the preliminary examination on {start}; the branch meeting was due by {latest}.',
    },
  },
  'S18-14': {
    tooFew: {
      zh: '讨论“{subject}”的支部大会应到有表决权党员{due}人，实到{present}人，没有超过一半（正好一半不够）。请核对人数。',
      en: '{subject}: {present} of {due} voting members were present; more than half are needed.',
    },
  },
  'S18-15': {
    tooFew: {
      zh: '“{subject}”得赞成票{approve}票{withWritten}，没有超过应到{due}人的一半，台账却按通过办理。请核对票数。',
      en: '{subject} had {approve} votes and {written} written ones, not more than half of {due} due, yet is treated as admitted.',
    },
    notSecret: {
      zh: '讨论“{subject}”的支部大会填写为“{received}”，不是无记名投票。请核对票决方式。',
      en: 'The vote on {subject} was not secret.',
    },
    oneTally: {
      zh: '{held}的支部大会讨论{names}等{count}人，只有一次票数。讨论两人以上的应逐人讨论、逐人表决，请核对并分别填写票数。',
      en: 'On {held} {count} people were discussed and one tally is given; each needs a vote of their own.',
    },
  },
  'S18-16': {
    none: {
      zh: '“{subject}”已经审批，没有填写党委派人谈话日期。请核对谈话记录后补填。',
      en: '{subject} was approved; no talk by the committee’s delegate is dated.',
    },
    late: {
      zh: '党委派人同“{subject}”谈话的日期{talk}晚于审批日期{approved}。谈话应在审批以前，请核对。',
      en: '{subject}: the talk of {talk} came after the approval of {approved}.',
    },
  },
  'S18-17': {
    late: {
      zh: '“{subject}”{start}经支部大会通过，{done}才审批，超过{months}个月{unsure}。有特殊情况延长的请说明，否则请核对日期。',
      en: '{subject}: admitted by the branch on {start}, approved on {done}, more than {months} months later.',
    },
    missing: {
      zh: '“{subject}”{start}经支部大会通过，到{done}没有填写审批日期，超过{months}个月{unsure}。已经审批的请补填，没有审批的请向上级了解。',
      en: '{subject}: admitted by the branch on {start}; no approval by {done}, after more than {months} months.',
    },
    tooLate: {
      zh: '“{subject}”{start}经支部大会通过，{done}才审批，超过特殊情况下的{months}个月。请核对日期。',
      en: '{subject}: admitted by the branch on {start}, approved on {done}, beyond the utmost {months} months.',
    },
    missingTooLong: {
      zh: '“{subject}”{start}经支部大会通过，到{done}没有填写审批日期，超过特殊情况下的{months}个月。请核对批复后补填。',
      en: '{subject}: admitted by the branch on {start}; no approval by {done}, beyond the utmost {months} months.',
    },
  },
  'S18-18': {
    group: {
      zh: '“{subject}”的审批机关填写为“{received}”。党组不能审批预备党员，请按批复核对。',
      en: '{subject} was approved by a leading Party group, which may not approve admissions.',
    },
    generalBranch: {
      zh: '“{subject}”的审批机关填写为“{received}”。党总支不能审批预备党员，请按批复核对。',
      en: '{subject} was approved by a general branch, which may not approve admissions.',
    },
    branch: {
      zh: '“{subject}”的审批机关填写为“{received}”。党支部不能自行审批预备党员，请按批复核对。',
      en: '{subject} was approved by a branch, which may not approve admissions.',
    },
  },
  'S18-19': {
    late: {
      zh: '“{subject}”{start}批复，一般应在{latest}以前宣誓，宣誓日期{received}{unsure}。请核对日期；还没有宣誓的请尽快安排。',
      en: '{subject}: approved on {start}; the oath was due by {latest}.',
    },
  },
  'S18-20': {
    start: {
      zh: '“{subject}”的预备期从{from}起算，支部大会日期是{held}。预备期从支部大会通过之日算起，请核对。',
      en: '{subject}: probation starts on {from}, the branch meeting was on {held}.',
    },
    end: {
      zh: '“{subject}”的预备期从{start}起算，满一年为{due}，填写的届满日是{to}。请核对；延长预备期的，请填写延长至何时。',
      en: '{subject}: a year of probation from {start} ends on {due}; {to} is given.',
    },
  },
  'S18-21': {
    early: {
      zh: '“{subject}”的预备期到{over}期满，{held}就讨论转正{unsure}。请核对两个日期。',
      en: '{subject}: confirmed on {held}, before probation was over on {over}.',
    },
    late: {
      zh: '“{subject}”的预备期到{over}期满，{held}才讨论转正，没有延长预备期的记录{unsure}。期满后应及时讨论，请核对日期或说明情况。',
      en: '{subject}: probation was over on {over}; confirmation was discussed on {held}, after {latest}.',
    },
    missing: {
      zh: '“{subject}”的预备期到{over}期满，到{held}没有填写转正大会日期，也没有延长预备期的记录{unsure}。已经讨论的请补填，没有讨论的请及时安排。',
      en: '{subject}: probation was over on {over}; no discussion of the confirmation is dated by {held}.',
    },
  },
  'S18-22': {
    length: {
      zh: '“{subject}”的预备期到{over}期满，延长至{to}。延长不能少于半年，最长不超过一年（{least}至{most}），请核对。',
      en: '{subject}: extended to {to}; an extension ends between {least} and {most}.',
    },
    twice: {
      zh: '“{subject}”的预备期填写了{count}次延长。预备期只能延长一次，请核对。',
      en: '{subject}: probation was extended {count} times; once is allowed.',
    },
  },
  'S18-23': {
    late: {
      zh: '“{subject}”{start}经支部大会通过转正，{done}才审批，超过{months}个月{unsure}。请核对两个日期。',
      en: '{subject}: confirmed by the branch on {start}, approved on {done}, more than {months} months later.',
    },
    missing: {
      zh: '“{subject}”{start}经支部大会通过转正，应在{latest}以前审批，没有填写审批日期{unsure}。已经审批的请补填，没有审批的请向上级了解。',
      en: '{subject}: confirmed by the branch on {start}; the approval was due by {latest}.',
    },
  },
  'S18-24': {
    reversed: {
      zh: '“{person}”的{step}日期{received}早于{earlier}日期{before}。请核对两个日期。',
      en: '{person}: the date of {step}, {received}, is before that of {earlier}, {before}.',
    },
    inspectedAfter: {
      zh: '“{person}”{received}的考察在{notice}公示或列为发展对象以后。积极分子的考察应在此前，请核对日期。',
      en: '{person}: the inspection of {received} came after the notice or listing of {notice}.',
    },
  },
  'S18-25': {
    noMeeting: {
      zh: '“{person}”的{step}日期是{held}，会议记录中没有当天的党员大会。请核对两处日期。',
      en: '{person}: no general meeting of {held} is in the minutes.',
    },
    votes: {
      zh: '{held}讨论“{person}”的支部大会，{label}在发展党员台账中是{own}，在会议记录中是{noted}。请核对两处。',
      en: '{person}, meeting of {held}: {label} is {own} here and {noted} in the minutes.',
    },
  },
  'S18-26': {
    none: {
      zh: '“{subject}”已批准为预备党员，没有编入党小组。请编入，或核对组员名单的姓名写法。',
      en: '{subject} was approved and is in no Party group.',
    },
  },
  'S18-27': {
    soon: {
      zh: '“{subject}”的预备期到{over}期满，还有{days}天。请提醒本人提出转正申请，做好讨论准备。',
      en: '{subject}: probation is over on {over}, in {days} days.',
    },
  },
  'S18-28': {
    nobody: {
      zh: '{years}年以来没有入党申请人，也没有入党积极分子。请研究发展党员工作，或说明情况。',
      en: 'There has been no applicant and no activist for {years} years.',
    },
  },
} as const satisfies Messages;
