/** Whether the formula names this sheet of its own workbook: `评分结果!D6`, `'评分结果'!D6`, `SUM('一月:评分结果'!A1)`. */
export function formulaNamesSheet(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  const quoted = name.replaceAll("'", "''");
  // A longer name that ends alike, or a sheet of another workbook behind its `]`, is another sheet.
  return (
    follows(text, `${name}!`, (before) => !/[\p{L}\p{N}_.\]]/u.test(before)) ||
    follows(text, `${name}:`, (before) => !/[\p{L}\p{N}_.\]]/u.test(before)) ||
    follows(text, `${quoted}'!`, (before) => before === "'" || before === ':') ||
    follows(text, `${quoted}:`, (before) => before === "'")
  );
}

function follows(text: string, part: string, isMeantAfter: (before: string) => boolean): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (isMeantAfter(text[at - 1] ?? '')) return true;
  }
  return false;
}
