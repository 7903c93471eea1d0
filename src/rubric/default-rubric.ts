import type { StandardId } from '../standards/rule';

/** An item of the default rubric, worded as a row of an acceptance rubric (验收细则) sheet. */
export interface DefaultItem {
  readonly seq: number;
  /** Name of the 化. */
  readonly category: string;
  readonly title: string;
  readonly points: number;
  readonly standards: readonly StandardId[];
  readonly content: string;
  readonly rule: string;
  readonly evidence: string;
}

/** How a sheet that holds the default rubric says so. */
export const EXAMPLE_MARK = '示例评分表';

/** Printed wherever the default rubric is shown or written. */
export const DEFAULT_RUBRIC_LABEL = `${EXAMPLE_MARK}：来源文件未公布其评分表，本表由软件按24条拟定，仅供参考，可修改。`;

/** 19 items, 100 points, each of the 24 条 once. */
export const DEFAULT_RUBRIC: readonly DefaultItem[] = [
  {
    seq: 1,
    category: '组织设置标准化',
    title: '应建尽建与划分小组',
    points: 5,
    standards: ['S01', 'S04'],
    content:
      '正式党员3人以上的单位单独成立党支部，党员总数一般不超过50人，基本情况与党员名册人数一致；党员较多或分散的划分党小组，组长明确，每名党员编入一个小组。',
    rule: '正式党员不足3人仍单独设立党支部的不得分；人数与名册不符的扣1分；党小组无组长或有党员未编组的，每项扣1分，最多扣2分；其他不规范的，每项扣0.5分。',
    evidence: '支部基本情况、党小组、党员名册',
  },
  {
    seq: 2,
    category: '组织设置标准化',
    title: '班子健全',
    points: 5,
    standards: ['S02'],
    content:
      '正式党员7人以上的设立支部委员会，书记、组织委员、宣传委员、纪检委员配齐，任职经上级批准或备案，出缺及时补选。',
    rule: '应设未设支委会或无书记的不得分；未设纪检委员的扣1分；其他不符合规定的，每项扣1分；手续不全等不规范的，每项扣0.5分。',
    evidence: '支委会成员、党员名册、批复和备案文件',
  },
  {
    seq: 3,
    category: '组织设置标准化',
    title: '按期换届',
    points: 6,
    standards: ['S03'],
    content: '每届任期三年，届满按期换届；提前或延期换届经上级批准；到会人数、差额比例、得票数和选举程序符合规定。',
    rule: '届满未换届且未经批准延期的不得分；到会人数或当选票数不符合规定的扣3分；其他不符合规定的，每项扣1分；不规范的，每项扣0.5分。',
    evidence: '换届选举、支部基本情况、请示批复',
  },
  {
    seq: 4,
    category: '职责任务明晰化',
    title: '责任落实',
    points: 5,
    standards: ['S05'],
    content: '书记为第一责任人，每名委员都有责任清单，内容、时限、完成情况齐全，到期任务按时完成。',
    rule: '委员无责任清单的，每人扣1分；任务逾期未完成的，每项扣0.5分。',
    evidence: '责任清单、支委会成员',
  },
  {
    seq: 5,
    category: '职责任务明晰化',
    title: '制定计划',
    points: 3,
    standards: ['S06'],
    content: '年初制定年度工作计划，经支委会或党员大会讨论，规定动作不漏项，措施、责任人、完成时限齐全。',
    rule: '未制定计划的不得分；未经会议讨论的扣0.5分；照抄上年计划的扣1分；每漏1项规定内容扣0.5分。',
    evidence: '年度计划、会议记录',
  },
  {
    seq: 6,
    category: '职责任务明晰化',
    title: '阶段小结与年终总结',
    points: 4,
    standards: ['S08', 'S09'],
    content: '按半年或季度进行小结，年终进行总结并向党员大会报告，写明存在问题和下步打算，数字与台账一致。',
    rule: '每缺1期小结扣1分；无年终总结的扣2分；照抄以往内容的扣1分；数字与台账不符的扣0.5分。',
    evidence: '阶段小结与年终总结、会议记录',
  },
  {
    seq: 7,
    category: '工作机制科学化',
    title: '议事决策',
    points: 7,
    standards: ['S10'],
    content:
      '党员大会每季度1次，支委会和党小组会每月1次；重要事项先经支委会讨论，应由党员大会决定的事项由党员大会决定，到会人数和票数符合规定。',
    rule: '党员大会每少1次扣1分；支委会每少1次扣0.5分；党小组会每少1次扣0.2分；到会人数或表决票数不符合规定的，每次扣2分；应由党员大会决定的事项未经党员大会的，每次扣2分。',
    evidence: '会议记录、支委会成员、党小组',
  },
  {
    seq: 8,
    category: '工作机制科学化',
    title: '述职评议',
    points: 4,
    standards: ['S11'],
    content: '党支部书记每年向上级党组织述职并接受评议，票数清楚、等次明确，点评的问题有整改措施和结果。',
    rule: '未述职的不得分；问题未整改的扣1分；票数不符的扣0.5分。',
    evidence: '述职评议',
  },
  {
    seq: 9,
    category: '工作机制科学化',
    title: '检查评比',
    points: 4,
    standards: ['S12'],
    content: '每年至少检查2次，发现的问题有措施、责任人和时限，按时整改、逐项销号。',
    rule: '检查每少1次扣1分；问题逾期未整改的，每项扣0.5分。',
    evidence: '检查评比',
  },
  {
    seq: 10,
    category: '组织生活严格化',
    title: '上好党课',
    points: 4,
    standards: ['S13'],
    content: '每季度上1次党课，书记每年至少讲1次，有题目、有讲稿、有记录。',
    rule: '党课每少1次扣1分；无讲稿的，每次扣0.5分。',
    evidence: '党课、教育培训学时',
  },
  {
    seq: 11,
    category: '组织生活严格化',
    title: '活动多样',
    points: 6,
    standards: ['S14'],
    content: '每月开展1次主题党日，主题明确、不重复，集中学习、组织生活、民主议事、志愿服务等形式兼顾。',
    rule: '主题党日每少1次扣0.5分；形式单一的扣1分；主题空缺或重复的，每次扣0.5分。',
    evidence: '主题党日',
  },
  {
    seq: 12,
    category: '组织生活严格化',
    title: '会风严谨',
    points: 5,
    standards: ['S15'],
    content: '各类会议要素齐全，应到、实到、缺席人员及原因清楚，到会率达到八成，会议时间不冲突。',
    rule: '要素缺失、人数不符等错误，每处扣0.5分；同一人同一时间参加两个会议的，每次扣1分；其他不规范的，每处扣0.2分。',
    evidence: '会议记录、主题党日、党课、组织生活会',
  },
  {
    seq: 13,
    category: '组织生活严格化',
    title: '民主评议',
    points: 5,
    standards: ['S16'],
    content: '每年召开1次组织生活会、开展1次民主评议党员，优秀等次一般不超过三分之一，票数清楚，会后有整改。',
    rule: '未召开组织生活会的扣2.5分；未开展民主评议的扣2.5分；优秀比例超出的扣1分；票数不符的扣0.5分。',
    evidence: '组织生活会、民主评议',
  },
  {
    seq: 14,
    category: '组织生活严格化',
    title: '谈话及时',
    points: 4,
    standards: ['S17'],
    content: '委员之间、委员与党员、党员之间每年至少谈心谈话1次；收到入党申请书后一个月内派人谈话。',
    rule: '按谈话覆盖比例计分；入党申请人谈话超期的，每人扣1分。',
    evidence: '谈心谈话、发展党员',
  },
  {
    seq: 15,
    category: '党员作用常态化',
    title: '规范发展',
    points: 7,
    standards: ['S18'],
    content: '发展党员各环节的步骤、时限、人数、票数和手续符合发展党员工作细则。',
    rule: '违反步骤、时限、票数等规定的，每处扣2分；手续不规范的，每处扣0.5分；本年度无发展任务的得满分。',
    evidence: '发展党员、会议记录',
  },
  {
    seq: 16,
    category: '党员作用常态化',
    title: '严格教育与强化管理',
    points: 9,
    standards: ['S19', 'S20'],
    content:
      '①党员每年学习培训不少于32学时，书记和委员不少于56学时。②党员名册准确，组织关系及时转接，党费按标准按月足额交纳。',
    rule: '①按学时达标人数比例计分(4.5分)。②名册或党费有错误的，每处扣0.5分；连续6个月未交党费的，每人扣2分(4.5分)。',
    evidence: '教育培训学时、党员名册、党费收缴',
  },
  {
    seq: 17,
    category: '党员作用常态化',
    title: '关怀帮扶与服务群众',
    points: 6,
    standards: ['S21', 'S22'],
    content: '①元旦春节、七一等节点走访慰问困难党员和老党员，款物签收清楚。②党员公开承诺并践诺，参加志愿服务。',
    rule: '①应走访的节点未走访的，每次扣1分；应慰问对象未慰问的，每人扣0.5分(3分)。②未承诺或未参加志愿服务的，每人扣0.5分(3分)。',
    evidence: '走访慰问、志愿服务、公开承诺',
  },
  {
    seq: 18,
    category: '保障机制精准化',
    title: '建立台账与台账规范',
    points: 7,
    standards: ['S07', 'S23'],
    content: '台账种类齐全、登记及时，内容真实、前后一致，格式统一。',
    rule: '每缺1种台账扣1分；台账之间相互矛盾的，每处扣0.5分；内容雷同或引用当时尚未印发的文件的，每处扣1分，最多扣3分。',
    evidence: '全部台账',
  },
  {
    seq: 19,
    category: '保障机制精准化',
    title: '阵地保障',
    points: 4,
    standards: ['S24'],
    content: '有活动场所，标牌、党旗、桌椅、电教设备、报刊、档案、制度齐备，有专人管理，活动经费列入预算。',
    rule: '每缺1项设施扣0.5分；活动经费未列入预算的扣1分。',
    evidence: '阵地设施、经费预算',
  },
];
