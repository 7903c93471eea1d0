import type { Messages } from '../check/rule-check';

export const S23_MESSAGES = {
  'S23-1': {
    mixed: {
      zh: '{subject}一栏有{styles}种日期写法，从“{received}”起有{count}处与其他不同。请统一为{expected}。',
      en: 'Dates in one column are written in {styles} ways; {count} differ from the others.',
    },
    monthOnly: {
      zh: '{subject}一栏有{count}处日期没有写到日，如“{received}”。请对照原始记录补到日。',
      en: '{count} dates in a column that needs days are written to the month only.',
    },
  },
  'S23-2': {
    column: {
      zh: '{subject}一栏{count}行都是空白，该栏必填。请逐行填写，确实没有的填“无”。',
      en: 'A required column is blank in all its {count} rows.',
    },
    row: {
      zh: '“{subject}”没有填写{titles}，该栏必填。请补填，确实没有的填“无”。',
      en: 'Required cells of this record are blank.',
    },
  },
  'S23-3': {
    formula: {
      zh: '“{subject}”的公式出错，显示为{received}。请改正公式或直接填写。',
      en: 'The formula here gives {received}.',
    },
    asText: {
      zh: '{subject}一栏有{count}处数字存成了文本，合计时会被漏算。请转换为数字。',
      en: '{count} numbers in this column are kept as text.',
    },
    merged: {
      zh: '{subject}一栏有{count}处合并单元格，排序和统计会出错。请取消合并，逐行填写。',
      en: '{count} cells in this column are merged.',
    },
    hidden: {
      zh: '“{subject}”有{count}行记录被隐藏或筛选掉，看表的人看不到，但核验仍然计入。请取消隐藏或清除筛选，确实作废的请删除。',
      en: '{count} rows with records are hidden or filtered out, but still count.',
    },
  },
  'S23-4': {
    repeated: {
      zh: '“{subject}”与{first}完全相同。请核对是否重复登记。',
      en: 'This row repeats an earlier one.',
    },
    numbering: {
      zh: '“{subject}”的序号在此处不连续，应为{expected}，填写为{received}。请核对是否漏行或重号。',
      en: 'Numbering breaks here: {expected} expected, {received} found.',
    },
  },
  'S23-5': {
    title: {
      zh: '“{subject}”表题写的是{year}年，表中有{count}条记录是{received}的。请核对表题年份或记录日期。',
      en: 'The title says {year}, but {count} records are of another year.',
    },
    row: {
      zh: '“{subject}”的日期{received}不在表题所写的{year}年内。请核对日期，或移到相应年度的表中。',
      en: 'The record is dated {received} on a sheet of {year}.',
    },
  },
  'S23-6': {
    differs: {
      zh: '“{received}”不在党员名册中，与名册上的“{expected}”只差一个字，共出现{count}次。请核对姓名写法。',
      en: '{received} is on no roster, but differs from {expected} by one character.',
    },
  },
} as const satisfies Messages;
