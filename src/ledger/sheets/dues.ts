import type { Column } from '../column';
import { date, longText, money, number, period, person, text, choice } from '../column-types';
import type { Field } from '../field';
import { defineSheet, type RecordOf } from '../sheet-kind';

type MonthId =
  | 'month1'
  | 'month2'
  | 'month3'
  | 'month4'
  | 'month5'
  | 'month6'
  | 'month7'
  | 'month8'
  | 'month9'
  | 'month10'
  | 'month11'
  | 'month12';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** The columns of the months, January first. */
export const MONTH_IDS = MONTHS.map((month) => `month${month}` as MonthId);

const monthColumns = Object.fromEntries(
  MONTHS.map((month) => [
    `month${month}`,
    money(`${month}月`, `${month}月份`, `${month}月缴纳`, `${month}月实缴`, `${month}月交纳`, chineseMonth(month)),
  ]),
) as Record<MonthId, Column<number>>;

function chineseMonth(month: number): string {
  return `${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][month - 1]}月`;
}

/** 党费收缴: one row for each member and year, or for each payment. Amounts are in 分. */
export const dues = defineSheet({
  kind: 'dues',
  name: '党费收缴',
  synonyms: ['党费登记簿', '党费收缴明细表', '党费核算表', '党费缴纳', '党费交纳', '党费收缴台账', '党费台账', '党费'],
  rhythm: 'monthly',
  columns: {
    seq: number('序号'),
    name: person('姓名*', '党员姓名'),
    // By what people live on, as the rates ask; some write here what the roster asks under the same header.
    category: choice(
      {
        在职: ['在职党员', '机关', '在岗'],
        离退休: ['退休', '离休', '离退休党员', '退休党员'],
        农民: ['农民党员'],
        学生: ['学生党员'],
        下岗失业: ['下岗', '失业'],
        低保: ['低保户', '领取补助'],
      },
      ['正式党员', '正式', '预备党员', '预备'],
    )('人员类别', '党员类别', '类别', '人员身份'),
    base: money(
      '计算基数*',
      '基数',
      '党费基数',
      '月工资收入',
      '党费计算基数',
      '月工资收入/计算基数',
      '税后总额',
      '缴纳基数',
      '交纳基数',
    ),
    baseSince: date('基数核定日期?', '核定日期', '基数核定时间', '核定时间'),
    rate: text('交纳比例*', '缴纳比例', '执行标准', '比例', '执行标准/交纳比例', '交纳标准', '缴纳标准'),
    monthlyDue: money(
      '月应缴*',
      '月应交',
      '应缴金额',
      '月缴纳额',
      '月应缴党费',
      '月应交纳',
      '应交金额',
      '应缴',
      '应交',
    ),
    period: period('月份?', '所属月份', '缴纳月份', '交纳月份'),
    paid: money('实缴?', '实交', '实缴金额', '实交金额', '交纳金额', '缴纳金额'),
    ...monthColumns,
    annualDue: money('全年应缴', '全年应交', '年应缴', '应缴合计', '年度应缴'),
    annualPaid: money('全年实缴', '全年实交', '年实缴', '实缴合计', '合计', '年度实缴', '全年合计'),
    paidOn: date('交纳日期', '缴纳日期', '缴费日期', '交纳时间', '缴纳时间'),
    paidBy: person('代交人?', '代缴人', '交款人', '缴款人'),
    method: text('方式', '交纳方式', '缴纳方式', '缴费方式'),
    signed: text('本人签名', '签名', '交纳人签名', '本人签字'),
    receivedBy: text('收款人签名', '收款人', '经手人', '收款人签字'),
    reduction: longText('减免批准?', '减免情况', '减免', '减免批准情况'),
    salaryPost: money('岗位工资?', '职务工资', '岗位(职务)工资', '职务(岗位)工资'),
    salaryGrade: money('薪级工资?', '级别工资', '薪级(级别)工资'),
    allowances: money('津贴?', '津贴补贴', '津补贴'),
    pension: money('养老保险?'),
    annuity: money('职业年金?'),
    housingFund: money('住房公积金?', '公积金'),
    medical: money('医疗保险?'),
    tax: money('所得税?', '个人所得税', '个税'),
  },
});

export type DuesRecord = RecordOf<typeof dues>;

/** What was paid in each month, January first. */
export function monthlyPayments(record: DuesRecord): readonly Field<number>[] {
  return MONTH_IDS.map((id) => record[id]);
}
