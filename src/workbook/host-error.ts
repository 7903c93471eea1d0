/** What can go wrong at the doors. Codes are stable; the texts say, in a clerk's words, what happened and what to do. */
const TEXTS = {
  notFound: '找不到文件“{name}”。请核对文件名和所在文件夹。',
  unreadableFile: '无法读取文件“{name}”（{detail}）。请确认文件没有被其他程序占用，并且您有读取权限。',
  unwritableFile:
    '无法写入文件“{name}”（{detail}）。请确认文件夹存在、没有写保护，且该文件没有在 Excel 或 WPS 中打开。',
  empty: '文件“{name}”是空的（0 字节）。请重新获取该文件。',
  notWorkbook:
    '文件“{name}”不是 Excel 工作簿（.xlsx 或 .xlsm）{detail}。请在 Excel 或 WPS 中打开后另存为“Excel 工作簿(.xlsx)”。',
  legacyXls: '文件“{name}”是旧版 .xls 格式。请在 Excel 或 WPS 中打开后另存为“Excel 工作簿(.xlsx)”再核验。',
  encrypted: '文件“{name}”设有打开密码，无法读取。请先在 Excel 中取消密码（文件 → 信息 → 保护工作簿）再核验。',
  truncated: '文件“{name}”不完整（可能没有下载或复制完）。请重新获取该文件。',
  corrupt: '文件“{name}”已损坏：{detail}。请在 Excel 中打开并修复，另存后再核验。',
  unsafe: '文件“{name}”含有不安全的内容，已停止读取：{detail}。',
  tooLarge: '文件“{name}”太大，超出可处理的范围：{detail}。',
  protectedSheet: '工作表“{sheet}”受保护，无法写入。请先在“审阅”中撤销工作表保护，再重试。',
  protectedWorkbook: '工作簿的结构受保护，无法增删工作表。请先在“审阅”中撤销工作簿保护，再重试。',
  readOnly: '工作簿以只读方式打开，无法写入。请另存一份可编辑的副本，再重试。',
  arrayFormula: '单元格 {sheet}!{cell} 属于一个数组公式或共享公式区域，无法单独改写。请先将该区域改为普通公式。',
  missingSheet: '找不到工作表“{sheet}”。它可能已被删除或改名，请重新核验。',
  hiddenSheet: '工作表“{sheet}”已隐藏，无法转到。请先取消隐藏，再重试。',
  sheetExists: '工作表“{sheet}”已经存在，无法新增。请重新核验。',
  editMode: '正在编辑单元格。请按回车或 Esc 结束编辑，再重试。',
  otherWorkbook: '当前激活的是另一个工作簿。请切换回要核验的工作簿，再重试。',
  disconnected: '与 Excel 的连接中断了。请检查网络，关闭并重新打开任务窗格，再重试。',
  busy: 'Excel 正忙或内存不足。请稍候再试；若多次出现，请关闭其他工作簿。',
  unsupported: '当前版本的 Excel 不支持此操作（需要 Excel 2021 或更新版本）。',
  writeFailed: '写入没有完成，已恢复写入前的内容。请重试；原因：{detail}。',
  restoreFailed: '写入没有完成，恢复写入前的内容也没有成功（{detail}）。请不要保存，关闭后重新打开工作簿。',
  nothingToUndo: '工作簿中没有可以撤销的写入：还没有写入过，或上次写入已经撤销。',
  cancelled: '已取消，没有写入任何内容。',
  unexpected: '出现了意料之外的问题（{detail}）。工作簿没有改动，请重试。',
} as const;

export type HostErrorCode = keyof typeof TEXTS;

export interface HostErrorData {
  readonly name?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly detail?: string;
}

/** The only error the hosts throw. `message` is Chinese and meant for the user; programs switch on `code`. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    readonly data: HostErrorData = {},
    options?: ErrorOptions,
  ) {
    super(
      TEXTS[code].replace(/\{(\w+)\}/g, (_, key: string) => data[key as keyof HostErrorData] ?? ''),
      options,
    );
  }
}
