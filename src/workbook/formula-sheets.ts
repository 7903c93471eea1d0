/** Whether the formula names the sheet: `评分结果!D6`, `'评分结果'!D6`, `SUM('一月:评分结果'!A1)`. */
export function formulaNamesSheet(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  const quoted = name.replaceAll("'", "''");
  return [`${name}!`, `${quoted}'!`, `'${quoted}:`, `${name}:`].some((part) => namesAt(text, part));
}

/** A longer name that ends alike is another sheet: 旧评分结果! does not name 评分结果. */
function namesAt(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!/[\p{L}\p{N}_.]/u.test(text[at - 1] ?? '') || part.startsWith("'")) return true;
  }
  return false;
}
