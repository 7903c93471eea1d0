import fc from 'fast-check';
import type { Cell } from '../../src/workbook/cell';
import type { Typed } from './grid';

/** What people type into ledgers, rightly and wrongly, in whichever column. */
const WORDS = [
  ...[
    '无',
    '—',
    '不涉及',
    '全体',
    '是',
    '否',
    '优秀',
    '不合格',
    '已完成',
    '进行中',
    '已签',
    '党员大会',
    '主题党日',
    '书记兼组织委员',
  ],
  ...[
    '2025-03-05',
    '2025.3',
    '25年3月',
    '三月',
    '2025-02-30',
    '2025-04-31至2025-03-01',
    '0001-01-01',
    '9999-12-31',
    '2025年上半年',
  ],
  ...['14:30', '25:99', '下午3点', '14:00-16:00', '18/17', '应到18人，实到17人', '赞成16票、反对0票、弃权1票', '同意'],
  ...[
    '周文海',
    '周文海、沈玉兰',
    '周文海、周文海',
    '张三（出差）、李四',
    '张三 李四;王五',
    '第一党小组',
    '第九党小组',
    '某某某',
  ],
  ...['0', '-3', '1e9', '999999999999999999999', '0.5%', '￥1,234.50', '壹佰元整', '二十', '１２', '约20', '3人'],
  ...[
    '999999199001011234',
    '99999919900101123',
    '清委〔2025〕3号',
    '第三届',
    '留党察看一年',
    '见附件',
    '同上',
    // A word that templates leave behind, which G-06 looks for.
    'XXX',
    '',
  ],
  ...[
    'S10-8 至2025-12-31 上级同意合并召开',
    '至2020-01-01',
    '召开党员大会400次，支委会0次，党课12次',
    '第4季度',
    '2025',
  ],
  ...['学习', '\n\n', '　', '\u200B', '𠮷野家', '\uD800', '张\u3000三', '＝1+1'],
];

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 12 }).map((some) => some.join('，')),
  },
  // Braces are the blanks of messages; what is typed with them is shown as it is.
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((one) => one.replace(/[{}]/gu, '')) },
);

const number = fc.oneof(
  fc.integer({ min: -2, max: 60 }),
  fc.constantFrom(45_000, 45_800.5, 202_503, 20_250_305, 1e15, -1e15, 1e300, 5e-324, 0.1, 2025.1, -0),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const serial = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 45_600, max: 46_100 }) },
  fc.constantFrom(0, 0.5, 1, 60, 61, 2_958_465, 45_800.999_999_9, 2_958_466, 1e9, -1, -45_000),
);

/** A cell of any type. */
export const anyCell: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: text },
  { weight: 2, arbitrary: number },
  { weight: 2, arbitrary: serial.map((days): Cell => ({ kind: 'date', serial: days })) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>({ kind: 'error', code: '#REF!' }, { kind: 'text', text: '', formula: '=A1' }),
  },
);
