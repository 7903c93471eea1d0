/** What the parts are called in messages; a clerk knows none of their file names. */
export const LABEL = {
  workbook: '工作簿目录',
  sharedStrings: '共享文字表',
  styles: '样式表',
  pivot: '数据透视表缓存',
  notes: (sheet: string): string => `工作表“${sheet}”的批注`,
  sheet: (name: string): string => `工作表“${name}”`,
} as const;
