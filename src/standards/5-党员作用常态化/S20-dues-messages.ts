import type { Messages } from '../check/rule-check';

export const S20_DUES_MESSAGES = {
  'S20-9': {
    wrongDue: {
      zh: '“{subject}”月应缴{received}，按基数（{base}）全额乘以对应比例应为{expected}。请核对基数、人员类别和比例。',
      en: '{subject} is to pay {received} a month; the rate on the whole base gives {expected}.',
    },
    underpaid: {
      zh: '“{subject}”{months}实缴{received}，少于月应缴{expected}。请核对是否少交，或基数当时不同。',
      en: '{subject} paid {received} for {months}, less than the {expected} due.',
    },
  },
  'S20-10': {
    unpaid: {
      zh: '“{subject}”{months}没有交纳党费的记录。请核对；确未交纳的，及时补交并如实登记。',
      en: 'No dues of {subject} are recorded for {months}.',
    },
    noConsent: {
      zh: '设置为按季度交纳党费，但支部基本情况没有写明支部同意的决定。请补填决定，或改为按月交纳。',
      en: 'Dues are paid quarterly, but no decision of the branch on that is recorded.',
    },
  },
  'S20-11': {
    unpaid: {
      zh: '“{subject}”连续{received}（{months}）没有交纳党费的记录，应{expected}。请立即核实原因，按规定处理。',
      en: 'No dues of {subject} are recorded for {months} in a row.',
    },
    late: {
      zh: '“{subject}”{month}的党费到{received}才交纳，应在{expected}。请核对日期。',
      en: 'The dues of {subject} for {month} were paid on {received}, later than allowed.',
    },
  },
  'S20-12': {
    ahead: {
      zh: '“{subject}”预交了{received}（{months}）的党费，一般在{expected}。党费应按月交纳，请核对。',
      en: '{subject} paid {months} in advance.',
    },
  },
  'S20-13': {
    otherMonth: {
      zh: '“{subject}”{joined}经支部大会通过为预备党员，首次交纳党费是{received}，应从{expected}起。请核对。',
      en: '{subject} was admitted on {joined}; dues begin in {received} instead of {expected}.',
    },
  },
  'S20-14': {
    noApproval: {
      zh: '“{subject}”减免党费写为“{received}”，没有上级党委的批准。请补填批准的党委和文号。',
      en: 'The reduction of dues of {subject} ({received}) names no approval.',
    },
    nothingDue: {
      zh: '“{subject}”有党费基数而月应缴为0，没有减免的批准（{received}）。请核对，或补填批准情况。',
      en: '{subject} has a base but nothing due, and no approval of a reduction.',
    },
    oldBase: {
      zh: '“{subject}”的党费基数于{received}核定，已超过{months}个月。请核对工资变动后重新核定。',
      en: 'The base of dues of {subject} was set on {received}, more than {months} months ago.',
    },
  },
  'S20-15': {
    annualPaid: {
      zh: '“{subject}”全年实缴{received}，各月相加为{expected}。请核对是哪一处有误。',
      en: '{subject}: {received} paid in the year, but the months add up to {expected}.',
    },
    annualDue: {
      zh: '“{subject}”全年应缴{received}，月应缴{monthly}乘以{months}个月为{expected}。请核对是哪一处有误。',
      en: '{subject}: {received} due in the year, but {months} months of {monthly} are {expected}.',
    },
    total: {
      zh: '“{title}”一栏合计{received}，各人相加为{expected}。请核对是哪一处有误。',
      en: 'The total of the column {title} is {received}, but the rows add up to {expected}.',
    },
    handedIn: {
      zh: '“{subject}”为{received}，各人实缴相加为{expected}。请核对是哪一处有误。',
      en: '{subject} is {received}, but what members paid adds up to {expected}.',
    },
  },
  'S20-16': {
    onePayer: {
      zh: '{payer}在{date}代交了{count}人的党费，方式和备注都相同。请核实是否垫交或从工资中扣缴；党费应由本人主动交纳。',
      en: '{payer} paid for {count} members on {date} in the same way.',
    },
  },
  'S20-17': {
    notListed: {
      zh: '党费收缴中的“{subject}”不在党员名册上。请核对姓名，或补登党员名册。',
      en: '{subject} pays dues but is not on the roster.',
    },
    hasLeft: {
      zh: '党费收缴中的“{subject}”已于{left}转出或减员，不应再有本年度的党费记录。请核对。',
      en: '{subject} left on {left} but has dues of a later year.',
    },
    noRow: {
      zh: '党员名册上的“{subject}”应有{expected}党费记录，现有{received}。请核对后补登。',
      en: '{subject} is on the roster; dues have {received} instead of {expected}.',
    },
  },
} as const satisfies Messages;
