import { changed, day, replaced, type Row, type Sheets } from '../../support/ledger';

type Change = (sheets: Sheets) => Sheets;

const row =
  (index: number) =>
  (cells: Row): Change =>
  (sheets) =>
    changed(sheets, '发展党员', index, cells);

/** 唐诗雨, row 3 of 发展党员: 预备党员 since 2025-05-15. */
export const probationary = row(0);

/** 郑晓彤, row 4: 积极分子 since 2025-01-10. */
export const activist = row(1);

/** 马骁, row 5: applied on 2025-09-03. */
export const applicant = row(2);

/** A member's row of the roster. */
export const onRoster =
  (name: string, cells: Row): Change =>
  (sheets) =>
    replaced(sheets, '党员名册', (rows) => rows.map((one) => (one['姓名'] === name ? { ...one, ...cells } : one)));

/** What brings 郑晓彤 to a 支部大会 in July 2026, under the text of 2026. */
export const ADMITTED_IN_2026: Row = {
  公示起止: '2026-05-18至2026-05-25',
  发展对象日期: day('2026-05-26'),
  上级同意日期: day('2026-05-26'),
  介绍人: '何平、郭婷',
  政审日期: day('2026-06-05'),
  政审结论: '合格',
  培训起止: '2026-06-08至2026-06-10',
  培训天数: 3,
  培训学时: 24,
  支委会审查日期: day('2026-06-15'),
  预审日期: day('2026-06-22'),
  支部大会日期: day('2026-07-16'),
  应到: 17,
  实到: 16,
  赞成: 16,
  反对: 0,
  弃权: 0,
  无记名投票: '是',
};

/** What makes of 郑晓彤 a 发展对象 of 2025 whose 预审 is done. */
export const PRE_EXAMINED_IN_2025: Row = {
  申请日期: day('2023-04-10'),
  谈话日期: day('2023-04-25'),
  积极分子日期: day('2024-05-10'),
  备案日期: day('2024-05-20'),
  考察记录日期: '2024-11-08、2025-05-06',
  公示起止: '2025-05-19至2025-05-23',
  发展对象日期: day('2025-05-26'),
  上级同意日期: day('2025-05-26'),
  介绍人: '何平、郭婷',
  政审日期: day('2025-06-12'),
  政审结论: '合格',
  培训起止: '2025-06-16至2025-06-18',
  培训天数: 3,
  培训学时: 24,
  支委会审查日期: day('2025-07-10'),
  预审日期: day('2025-07-28'),
};
