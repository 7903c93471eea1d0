/** A document, or another kind of ground, that rules rest on. */
export interface Regulation {
  /** Full title for a document; a plain description for the rest. */
  readonly title: string;
  /** When it was issued, revised or came into force, as far as known. */
  readonly date?: string;
  /** How much of the text was seen when the rules were written. */
  readonly seen?: string;
}

/** Steps of admission from this day on follow the 2026 revision of the 细则, earlier ones the text of 2014. */
export const ADMISSION_RULES_REVISED = '2026-05-11';

const TABLE = {
  机关条例: {
    title: '《中国共产党党和国家机关基层组织工作条例》',
    date: '2019-11-29修订',
    seen: '全文43条',
  },
  支部条例: {
    title: '《中国共产党支部工作条例（试行）》',
    date: '2018-10-28',
    seen: '第4、11、12、13、14、17、19、21条；其余条文见内容未见序号',
  },
  选举条例: { title: '《中国共产党基层组织选举工作条例》', date: '2020-07-13', seen: '第1—6条；其余为二手资料' },
  教育管理条例: { title: '《中国共产党党员教育管理工作条例》', date: '2019-05-06起施行', seen: '第16—46条' },
  细则2026: {
    title: '《中国共产党发展党员工作细则》',
    date: `2026年修订，${ADMISSION_RULES_REVISED}起施行`,
    seen: '全文44条，见转载；使用前请与官方发布文本核对',
  },
  细则2014: {
    title: '《中国共产党发展党员工作细则》',
    date: '2014-05-28，已被2026年修订本取代',
    seen: '只见流程图等二手资料',
  },
  党费规定: {
    title: '《关于中国共产党党费收缴、使用和管理的规定》（中组发〔2008〕3号）',
    date: '2008年',
    seen: '第1—16条',
  },
  党章: { title: '《中国共产党章程》', seen: '第7、9、31条，见他处引用' },
  培训规划: {
    title: '《2019—2023年全国党员教育培训工作规划》',
    seen: '二手资料；2024—2028年规划的数值未见，暂按不变',
  },
  身份证国标: { title: 'GB 11643-1999《公民身份号码》' },
  '12371专题': { title: '共产党员网“支部生活”专题页', seen: '转载' },
  '2024年单位通知': { title: '某单位2024年民主评议通知', seen: '二手资料' },
  党务手册: { title: '党务工作手册所列会议记录要素', seen: '二手资料' },
  检查通报: { title: '公开的检查通报和检查人员的记录', seen: '二手资料' },
  填表说明: { title: '台账表样的填表说明', seen: '二手资料' },
  地方标准: { title: '地方的党支部建设标准', seen: '所见各地不一' },
  二手资料: { title: '其他二手资料' },
  六化24条: { title: '“六化24条”本身', seen: '来源文件未公开，只知条目名称' },
  专项工作: { title: '本地正在开展的专项工作' },
  通行做法: { title: '通行做法' },
  地方做法: { title: '没有全国统一规定，按地方做法或软件默认值' },
  随各条: { title: '依据见所涉各条' },
  数据逻辑: { title: '数字、日期或前后一致性的逻辑关系' },
} as const satisfies Record<string, Regulation>;

/** The short name under which rules cite it. */
export type RegulationName = keyof typeof TABLE;

export const REGULATIONS: Readonly<Record<RegulationName, Regulation>> = TABLE;
