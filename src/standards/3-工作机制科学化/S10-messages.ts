import type { Messages } from '../check/rule-check';

export const S10_MESSAGES = {
  'S10-1': {
    tooFew: {
      zh: '{subject}的党员大会记录有{count}次，每季度应至少{least}次。请核对是否漏记；确未召开的，写明原因并尽快补开。',
      en: '{count} general meetings are recorded for the quarter {subject}; at least {least} are due.',
    },
  },
  'S10-2': {
    tooFew: {
      zh: '{subject}的支委会记录有{count}次，每月应至少{least}次。请核对是否漏记；确未召开的，写明原因。',
      en: '{count} committee meetings are recorded for {subject}; at least {least} are due each month.',
    },
  },
  'S10-3': {
    tooFew: {
      zh: '“{name}”{period}的党小组会记录有{count}次，每月一般至少{least}次。请核对是否漏记；确未召开的，写明原因。',
      en: '{count} meetings of the group {name} are recorded for {period}; at least {least} are due each month.',
    },
  },
  'S10-4': {
    tooFew: {
      zh: '这次会议作了表决，应到有表决权党员{due}人，到会有表决权党员{present}人，达不到半数要求。请核对人数；确实不足的，表决无效，应另行召开。',
      en: 'A vote was held with {present} voting members present out of {due} due, which is not the half that is needed.',
    },
  },
  'S10-5': {
    notHalf: {
      zh: '决议写明通过，赞成{approve}票，没有超过应到有表决权党员{due}人的半数（按应到计算，不按实到）。请核对票数和应到人数。',
      en: 'Recorded as passed with {approve} votes in favour, which is not more than half of the {due} voting members due.',
    },
  },
  'S10-6': {
    sum: {
      zh: '赞成、反对、弃权合计{total}票，到会有表决权的（含书面意见）应为{present}票。请核对票数和到会人数。',
      en: 'The votes add up to {total}, but {present} voters were present (written opinions included).',
    },
    incomplete: {
      zh: '表决结果不完整：已填{total}票，到会有表决权的（含书面意见）应为{present}票。请把赞成、反对、弃权都填上，没有的填0。',
      en: 'The result is incomplete: {total} votes are written, but {present} voters were present.',
    },
  },
  'S10-7': {
    tooFew: {
      zh: '支部委员会{size}人，到会委员{present}人，不到半数，不能开会议事。请核对实到人数和参会名单。',
      en: 'Of the {size} members of the committee {present} were present, less than the half that is needed.',
    },
  },
  'S10-8': {
    none: {
      zh: '“{topic}”提交党员大会之前{lookback}天内（{since}以来）没有支委会记录。重要事项一般先经支委会讨论，请核对是否漏记或日期有误。',
      en: 'No committee meeting is recorded in the {lookback} days (since {since}) before “{topic}” went to the general meeting.',
    },
    unmentioned: {
      zh: '“{topic}”提交党员大会之前{lookback}天内开过支委会，但记录没有提到这一事项。请核对支委会是否讨论过。',
      en: 'The committee met in the {lookback} days before, but its minutes do not mention “{topic}”.',
    },
  },
  'S10-9': {
    notCommittee: {
      zh: '主持人“{chair}”当时不是书记、副书记或委员。党员大会、支委会由书记主持，书记不能参加的可委托副书记或委员，请核对。',
      en: '{chair}, who chaired the meeting, was not a member of the committee then.',
    },
    notLeader: {
      zh: '这次党小组会由“{chair}”主持，小组组长是“{leader}”。党小组会由组长主持，请核对；组长因故未到的，请注明。',
      en: 'The group meeting was chaired by {chair}, but the leader of the group is {leader}.',
    },
  },
  'S10-10': {
    notReferred: {
      zh: '“{decision}”由支委会作了决定，没有见到党员大会讨论这一事项（{matter}）的记录。应由党员大会决定的，请提交大会或核对记录。',
      en: 'The committee decided “{decision}” itself; no general meeting is recorded that took the matter up.',
    },
  },
  'S10-11': {
    unmarked: {
      zh: '支委会参会名单中的{names}当时不是委员，也没有注明列席。请核对，列席人员填入“列席”栏或在姓名后注明。',
      en: 'On the list of a committee meeting, not members of it and not marked as guests: {names}.',
    },
  },
  'S10-12': {
    due: {
      zh: '有表决权人数填{received}，名册上当时有表决权的党员为{voters}人。预备党员没有表决权，请核对是否计入。',
      en: '{received} are counted as having a vote, but the roster has {voters} voting members on that day; probationary members have none.',
    },
    votes: {
      zh: '投票合计{total}票，到会有表决权的党员为{voters}人，多出的部分与到会预备党员相符。预备党员没有表决权，请核对票数。',
      en: '{total} votes were counted, but only {voters} members with a vote were present; probationary members have none.',
    },
  },
} as const satisfies Messages;
