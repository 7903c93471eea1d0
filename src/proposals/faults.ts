/**
 * What kind of shortcoming a sentence of a rubric, or a rule of the catalogue, speaks of. A rubric says 每少1次 or 未召开
 * where a rule says that a month has no meeting: both are `absent`.
 */
export type Fault =
  /** Not done, not set up, not often enough: 未召开, 每少1次. */
  | 'absent'
  /** Too late or overdue: 逾期, 未按时. */
  | 'late'
  /** Done, but parts are lacking: 要素不全, 无签字. */
  | 'incomplete'
  /** Figures or names that disagree: 不一致, 票数不符. */
  | 'disagrees'
  /** A number outside its bounds: 低于80%, 超出比例. */
  | 'amount'
  /** Against the rules of the procedure: 不符合规定, 未经讨论. */
  | 'procedure'
  /** Copied or repeated: 雷同, 照抄. */
  | 'copied'
  /** Made up: 弄虚作假, 补造. */
  | 'untrue'
  /** Speaks of what was still to come: 尚未印发, 超前. */
  | 'premature'
  /** Two things at once: 同一时间, 冲突. */
  | 'overlap';

const PATTERNS: Readonly<Record<Fault, RegExp>> = {
  absent:
    /[未不]按(?:规定|要求|计划)(?:召开|开展|进行|组织)|未(?:召开|开展|制定|建立|设|成立|配|进行|组织|讲|上|述职|走访|慰问|承诺|参加|谈|交|缴|编|列入|落实|安排|有|整改|划分|评议|换届|选举)|没有?(?!完成)|不(?:开展|召开|健全|参加)|缺(?!席)|少(?!于)|无(?!故|正当|关)|空缺/u,
  late: /逾期|超期|过期|超时|届满|不及时|未及时|(?:未|不|没有?)按(?:时|期|月|季)|迟|延误|拖|连续\d+个?月/u,
  incomplete:
    /漏|缺(?!席|\d*[一二两]?[次期种场个])|要素|不完整|不全|不齐|不规范|签[字名]|手续|空白|简单|敷衍|无(?:讲稿|记录|教案|签|主题|措施)/u,
  disagrees: /不符(?!合)|不一致|错误|有误|不准|不实|不对|矛盾|出入|票数|不清/u,
  amount: /不足|低于|率|比例|覆盖|未达|达不到|不达|不到|少于|超出|超过|过多|过少|人数/u,
  procedure:
    /违反|不(?:符)?合(?:规定|要求|程序)|不符合|未经|未报|未按(?:规定|程序|要求)|程序|步骤|时限|擅自|讨论|备案|批复/u,
  copied: /照抄|照搬|雷同|抄袭|重复|复制/u,
  untrue: /造假|虚假|弄虚作假|代写|补记|补造|不真实/u,
  premature: /尚未印发|未印发|超前/u,
  overlap: /同一(?:人|时间)|冲突|重叠/u,
};

export function faultsIn(text: string): ReadonlySet<Fault> {
  const faults = Object.keys(PATTERNS) as Fault[];
  return new Set(faults.filter((fault) => PATTERNS[fault].test(text)));
}
