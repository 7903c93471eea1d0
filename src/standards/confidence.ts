/** How well a rule's basis is known; printed beside every citation. */
export const CONFIDENCE = {
  A: '已见官方文本的转载，条文内容和条文序号都已核对',
  B: '已见条文内容，条文序号未核对',
  C: '只见二手资料（问答、手册、地方规定等）',
  M: '未见文本，凭一般了解，未核实',
  L: '没有全国统一规定，是地方做法或软件默认值，应由使用单位设定',
  X: '数字、日期或前后一致性的逻辑关系，不需要法规依据',
} as const;

export type Confidence = keyof typeof CONFIDENCE;
