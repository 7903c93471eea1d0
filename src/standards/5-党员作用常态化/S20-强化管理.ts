import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S20 = defineStandard({
  id: 'S20',
  name: '强化管理',
  dimension: 'members',
  meaning: '党员名册准确，组织关系及时转接，流动党员、失联党员管得住，党费按标准按月足额交纳。',
  evidence: ['党员名册', '党费收缴', '支部基本情况'],
  judgement: '对违纪违规的处理、组织处置（教育管理条例第28—31条）和困难情形的把握。',
  keywords: [
    '党员日常管理',
    '党员监督管理',
    '党员管理',
    '教育管理',
    '党员监督',
    '党费收缴',
    '党费交纳',
    '党费缴纳',
    '党费使用',
    '党费管理',
    '交纳党费',
    '缴纳党费',
    '收缴党费',
    '按时交党费',
    '党费',
    '党员花名册',
    '党员名册',
    '党员信息',
    '党员档案',
    '党员组织关系',
    '组织关系转接',
    '组织关系',
    '流动党员',
    '失联党员',
    '党内统计',
    '党员统计',
    '党籍',
    '组织处置',
    '党纪处分',
    '纪律处分',
    '违纪党员',
    '监督执纪',
    '党员积分',
    '积分管理',
  ],
  rules: [
    {
      id: 'S20-1',
      cases: [{ severity: 'error', when: '身份证号的校验码、出生日期或位数有误，或与他人重复' }],
      measure: {
        zh: '对照本人身份证核对号码，据实更正；今后登记后由第二人复核。',
        en: 'Check the number against the card; let a second person verify entries.',
      },
      basis: [cite('身份证国标', null, 'X')],
    },
    {
      id: 'S20-2',
      cases: [{ severity: 'error', when: '身份证号与填写的出生年月或性别不一致' }],
      measure: {
        zh: '对照本人身份证和档案核对出生年月、性别，据实更正；出生年月以组织认定为准。',
        en: 'Check birth and sex against card and file; what the organisation has recognised holds.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S20-3',
      cases: [{ severity: 'error', when: '入党时不满年龄' }],
      parameters: [{ name: 'minAge', default: 18, unit: '周岁', meaning: '入党的最低年龄' }],
      measure: {
        zh: '查阅入党志愿书核对入党时间和出生日期；确不满年龄的，报告上级党组织处理。',
        en: 'Check both dates against the application; if under age, report it.',
      },
      basis: [cite('细则2026', 5, 'A')],
    },
    {
      id: 'S20-4',
      cases: [
        { severity: 'error', when: '入党到转正不足预备期' },
        { severity: 'warn', when: '入党到转正过长' },
      ],
      parameters: [
        { name: 'minMonths', default: 12, unit: '个月', meaning: '预备期' },
        { name: 'maxMonths', default: 24, unit: '个月', meaning: '含一次延长的最长时间' },
        { name: 'transferMonths', default: 6, unit: '个月', meaning: '转入的预备党员可推迟讨论的时间' },
        { name: 'skip', default: '1969-04至1977-08', meaning: '此间入党的不核对' },
      ],
      measure: {
        zh: '查阅入党志愿书核对入党、转正时间，据实更正；确有不符的报告上级党组织。',
        en: 'Check both dates against the application and correct them; report what really differs.',
      },
      basis: [cite('细则2026', 31, 'A'), cite('细则2026', 35, 'A'), cite('通行做法', null, 'M', '不核对的时段')],
    },
    {
      id: 'S20-5',
      cases: [
        { severity: 'error', when: '正式党员没有转正时间' },
        { severity: 'error', when: '预备党员填了转正时间' },
        { severity: 'error', when: '预备期超过一年又没有延长' },
      ],
      measure: {
        zh: '查阅档案核对人员类别和转正时间，据实更正；预备期满的尽快按程序讨论转正。',
        en: 'Check category and date against the file; a probation that has ended is discussed now.',
      },
      basis: [cite('细则2026', 31, 'A')],
    },
    {
      id: 'S20-6',
      cases: [{ severity: 'warn', when: '填写的党龄与转正至今的周年数不符' }],
      parameters: [
        { name: 'mode', default: 'full', meaning: '按周年（full）还是按年份相减（yearDiff）计算' },
        { name: 'tol', default: 0, unit: '年', meaning: '允许的差' },
      ],
      measure: {
        zh: '按转正时间重新计算党龄，据实更正；今后每年初统一核对一次。',
        en: 'Recount the years from full membership; check them once a year.',
      },
      basis: [cite('细则2026', 33, 'A'), cite('党章', 7, 'C')],
      note: '以台账写明的日期为准，没有写明的以核验日为准；与其中之一相符即可。',
    },
    {
      id: 'S20-7',
      cases: [{ severity: 'warn', when: '外出时间较长，既未转出组织关系，也未列入流动党员' }],
      parameters: [{ name: 'months', default: 6, unit: '个月', meaning: '外出时间' }],
      measure: {
        zh: '与本人联系核实去向，按规定转接组织关系或纳入流动党员管理，并登记。',
        en: 'Find out where the member is; transfer the membership or manage it as mobile.',
      },
      basis: [cite('教育管理条例', 25, 'A'), cite('教育管理条例', 32, 'A')],
    },
    {
      id: 'S20-8',
      cases: [{ severity: 'warn', when: '失去联系达到期限，或出国（境）党员未按期联系' }],
      parameters: [
        { name: 'lostMonths', default: 6, unit: '个月', meaning: '失去联系的时间' },
        { name: 'abroadMonths', default: 6, unit: '个月', meaning: '与出国（境）党员联系的间隔' },
      ],
      measure: {
        zh: '通过多种方式查找联系并做好记录；失去联系满规定期限的，报上级党组织按规定处理。',
        en: 'Try every way to reach the member and note it; after the time set, report it.',
      },
      basis: [cite('教育管理条例', 24, 'A'), cite('教育管理条例', 34, 'A')],
    },
    {
      id: 'S20-9',
      cases: [{ severity: 'warn', when: '应缴党费不等于基数乘以对应比例（按全额对应的一档，不分段累进）' }],
      parameters: [
        { name: 'tol', default: 0.5, unit: '元', meaning: '允许的差' },
        { name: 'rounding', default: 'none', meaning: '取整方式：不取整（none）、到角（0.1）或到元（1）' },
      ],
      measure: {
        zh: '按规定比例重新核定应交数额并告知本人；少交的及时补足，如实登记。',
        en: 'Work out the dues anew, tell the member, and make up what is short.',
      },
      basis: [
        cite('党费规定', 2, 'A'),
        cite('党费规定', 5, 'A'),
        cite('党费规定', 6, 'A'),
        cite('地方做法', null, 'L', '允许的差'),
      ],
    },
    {
      id: 'S20-10',
      cases: [{ severity: 'warn', when: '已过去的月份没有交纳党费（按季度交纳须经支部同意）' }],
      parameters: [{ name: 'mode', default: 'month', meaning: '按月（month）还是按季度交纳' }],
      measure: {
        zh: '督促党员按月交纳党费；有特殊情况的，经支部同意可按季度交纳或委托他人代交。',
        en: 'Have dues paid monthly; by consent of the branch they may be quarterly or paid by another.',
      },
      basis: [cite('党费规定', 12, 'A')],
    },
    {
      id: 'S20-11',
      cases: [{ severity: 'error', when: '补交党费超过期限，或连续未交达到期限' }],
      parameters: [{ name: 'months', default: 6, unit: '个月', meaning: '补交的期限，也是连续未交的期限' }],
      measure: {
        zh: '与本人谈话了解情况，报上级党组织按规定处理；今后逐月核对，当月提醒。',
        en: 'Talk to the member and report it; check and remind every month.',
      },
      basis: [cite('党费规定', 12, 'A'), cite('党费规定', 13, 'A'), cite('党章', 9, 'C')],
    },
    {
      id: 'S20-12',
      cases: [{ severity: 'info', when: '预交党费的月数过多' }],
      parameters: [{ name: 'n', default: 3, unit: '个月', meaning: '预交的月数上限' }],
      measure: {
        zh: '核实预交原因，向本人说明党费应按月交纳；今后不预收多个月党费。',
        en: 'Find out why, explain that dues are monthly, and take none far ahead.',
      },
      basis: [cite('党费规定', 12, 'A', '按月交纳'), cite('地方做法', null, 'L', '月数')],
    },
    {
      id: 'S20-13',
      cases: [{ severity: 'warn', when: '预备党员首次交纳党费的月份不是支部大会通过的当月' }],
      measure: {
        zh: '核对支部大会通过的月份，从当月起计算党费；少交的补足并如实登记。',
        en: 'Dues begin in the month of the meeting; make up what is short.',
      },
      basis: [cite('党费规定', 8, 'A')],
    },
    {
      id: 'S20-14',
      cases: [
        { severity: 'warn', when: '减免党费没有批准' },
        { severity: 'info', when: '党费基数长期未重新核定' },
      ],
      parameters: [{ name: 'months', default: 18, unit: '个月', meaning: '基数多久未变时提示' }],
      measure: {
        zh: '减免党费按规定程序报批，未获批准的按标准交纳；党费基数每年初重新核定。',
        en: 'Have reductions approved, else the full dues are paid; set the base anew each year.',
      },
      basis: [cite('党费规定', 7, 'A'), cite('党费规定', 10, 'L')],
    },
    {
      id: 'S20-15',
      cases: [{ severity: 'error', when: '各月之和不等于全年，或各人之和不等于上缴数' }],
      measure: {
        zh: '逐月逐人核对收据和登记，据实更正合计数；今后每月收缴后当月对账。',
        en: 'Check receipts against entries, correct the sums, and balance every month.',
      },
      basis: [cite('数据逻辑', null, 'X')],
      note: '全年合计与其所在栏（应缴或实缴）相比。',
    },
    {
      id: 'S20-16',
      cases: [{ severity: 'info', when: '一人一天代交全部党费且备注相同（可能垫交或扣缴）' }],
      measure: {
        zh: '核实是否由本人交纳；确有垫交、扣缴的立即纠正，由党员本人按月交纳。',
        en: 'Find out who paid; dues are neither advanced nor withheld, but paid by the member.',
      },
      basis: [cite('党费规定', 14, 'A')],
    },
    {
      id: 'S20-17',
      cases: [{ severity: 'error', when: '非党员有党费记录，或党员没有党费记录' }],
      measure: {
        zh: '对照当月党员名册核对交纳人员，据实更正；漏交的督促补交，误收的按规定退还。',
        en: 'Check who paid against the roster; collect what is missing and return what was taken wrongly.',
      },
      basis: [cite('数据逻辑', null, 'X')],
      note: '与G-14为同一事实时，只在本条列出。',
    },
  ],
});
