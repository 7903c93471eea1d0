import type { Messages } from '../check/rule-check';

export const S07_MESSAGES = {
  'S07-1': {
    noSheet: {
      zh: '没有找到“{subject}”台账。请核对工作表名称，或是否另有一册；不需要的可在设置里去掉。',
      en: 'The workbook has no sheet of this kind: {subject}.',
    },
  },
  'S07-2': {
    noColumn: {
      zh: '“{subject}”台账缺少栏目：{columns}。请核对表头写法，或补上栏目。',
      en: 'The sheet {subject} lacks columns: {columns}.',
    },
    unrecognised: {
      zh: '这张表像是“{subject}”台账，但表头无法识别，未作核对。请对照栏目名称核对表头：{expected}。',
      en: 'The sheet seems to be {subject}, but its header can not be recognised.',
    },
  },
  'S07-3': {
    noRows: {
      zh: '“{subject}”台账没有{year}年的记录，也没有写“不涉及”。请补登已有的记录；确无此事的写“不涉及”。',
      en: 'The sheet {subject} has no record of {year} and does not say that there was none.',
    },
  },
  'S07-4': {
    old: {
      zh: '“{subject}”台账最近一条是{received}的，已隔{months}个月，一般应在{expected}。请核对此后的工作是否还没有登记。',
      en: 'The newest record of {subject} is of {received}, {months} months ago; usually {lag} at most.',
    },
  },
  'S07-5': {
    noKeeper: {
      zh: '没有写明台账由谁保管。请补填台账管理人。',
      en: 'Nobody is named as the keeper of the ledgers.',
    },
  },
} as const satisfies Messages;
