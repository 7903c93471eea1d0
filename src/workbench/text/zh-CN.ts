/** Every text of the workbench around the pane in Chinese; `en.ts` has the same shape. */
export const zhCN = {
  name: '标尺工作台',
  open: '打开文件',
  sample: '示例',
  templates: '空白模板',
  rubricTemplate: '示例评分表',
  ledgerTemplate: '台账模板',
  save: '保存副本',
  unsaved: '有改动未保存',
  saved: (name: string) => `已保存为“${name}”，在浏览器的下载文件夹中。`,
  opening: (name: string) => `正在打开“${name}”…`,
  failure: '没有打开或写入',
  dismiss: '关闭',
  discard: '当前工作簿有改动还没有保存。不保存，打开另一个文件？',
  firstTitle: '没有 Excel，也能核验',
  first:
    '把验收表或台账（.xlsx、.xlsm，WPS 保存的也可以）拖到这里，或单击“打开文件”。可以直接修改单元格，核验后写回，再保存一份副本。',
  private: '文件只在本机的浏览器里打开，不上传到任何地方；原文件不会被改动。',
  trySample: '先看示例',
  sheet: '工作簿',
  width: '调整核验窗格的宽度',
  files: { sample: '示例支部.xlsx', rubric: '评分表.xlsx', ledger: '台账.xlsx' },
};

export type WorkbenchTexts = typeof zhCN;
