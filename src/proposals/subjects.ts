import type { Finding } from '../standards/finding';

/** More would not be read in a cell. */
const SHOWN = 6;

/** `2025年3月、7月` for the months of one year, else the subjects as they are; `等9处` behind the first six. */
export function subjectsText(findings: readonly Finding[]): string {
  const subjects = [...new Set(findings.map(({ subject }) => subject))];
  const shown = subjects.slice(0, SHOWN).map((subject, index, all) => withoutYear(subject, all[index - 1]));
  return `${shown.join('、')}${subjects.length > SHOWN ? `等${subjects.length}处` : ''}`;
}

function withoutYear(subject: string, before: string | undefined): string {
  const year = /^\d{4}年(?=\d{1,2}月$|第.季度$)/u.exec(subject)?.[0];
  return year !== undefined && before?.startsWith(year) === true ? subject.slice(year.length) : subject;
}
