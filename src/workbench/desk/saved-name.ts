/** `验收表.xlsx` → `验收表.reviewed.xlsx`, as the command line names its copies; saved again it stays the same. */
export function savedName(name: string): string {
  const match = /^(.*?)(?:\.reviewed)?(\.xls[xm])$/i.exec(name);
  return match === null ? `${name}.reviewed.xlsx` : `${match[1]}.reviewed${match[2]}`;
}
