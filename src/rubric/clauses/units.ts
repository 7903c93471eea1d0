/** What deductions and awards are counted by; longer words first, for regular expressions. */
const COUNT_UNITS = [
  ...[
    '人次',
    '项次',
    '场次',
    '批次',
    '户次',
    '件次',
    '例次',
    '个工作日',
    '工作日',
    '个小时',
    '个学时',
    '个课时',
    '个月',
  ],
  ...[
    '小时',
    '学时',
    '课时',
    '分钟',
    '平方米',
    '公里',
    '万元',
    '千元',
    '百元',
    '亿元',
    '党支部',
    '支部',
    '党员',
    '单位',
  ],
  ...[
    '街道',
    '社区',
    '部门',
    '环节',
    '方面',
    '季度',
    '学期',
    '次',
    '项',
    '人',
    '名',
    '个',
    '份',
    '件',
    '例',
    '起',
    '处',
  ],
  ...['篇', '条', '天', '日', '户', '家', '亩', '场', '期', '组', '张', '本', '册', '周', '月', '年', '村', '镇', '乡'],
  ...['类', '种', '批', '台', '套', '块', '辆', '字', '门', '节', '元', '吨', '米', '页', '位', '届', '轮', '回', '笔'],
  ...['宗', '票', '间', '所', '座', '栋', '班', '校', '站', '岗', '课', '级', '档', '段', '题', '步', '款', '面'],
  ...['盒', '袋', '卷', '遍', '副', '柜', '箱', '样'],
  ...['层', '道', '处', '只', '头', '棵', '株', '封', '幅', '枚', '单', '车', '点', '格', '栏', '行'],
];

/** Characters behind a unit that make another word of it: 组织, 项目, 班子, 条件. */
const OTHER_WORD: Readonly<Record<string, string>> = {
  组: '织',
  项: '目',
  班: '子',
  条: '件',
  场: '所地',
  课: '题件程',
  面: '向',
  点: '名评',
  级: '别',
  期: '间限\\d一二两三',
  单: '位',
  人: '员',
  部: '分',
};

export const UNIT = `(?:${[...new Set(COUNT_UNITS)]
  .map((unit) => {
    const behind = OTHER_WORD[unit];
    return behind === undefined ? unit : `${unit}(?![${behind}])`;
  })
  .join('|')})`;

/** 个月 → 月, 个工作日 → 工作日; 个 alone stays. */
export function unitName(unit: string): string {
  return unit.length > 1 ? unit.replace(/^个/u, '') : unit;
}

/** Units of time: behind 每 they usually say how often something is due, not what is counted. */
export function isTime(unit: string): boolean {
  return /^(?:天|日|周|月|季度|学期|年|小时|分钟|工作日)$/u.test(unitName(unit));
}
