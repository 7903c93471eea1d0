import { CHECK_GROUPS } from './check/all-checks';
import type { Message } from './check/rule-check';
import type { Finding } from './finding';

export type MessageLanguage = keyof Message;

const MESSAGES: ReadonlyMap<string, Message> = new Map(
  CHECK_GROUPS.flatMap(({ messages }) =>
    Object.entries(messages).flatMap(([rule, texts]) =>
      Object.entries(texts ?? {}).map(([says, message]) => [`${rule}:${says}`, message] as const),
    ),
  ),
);

/** What a rule may say, its blanks left open: `…`. */
export function ruleSentences(rule: string): string[] {
  return [...MESSAGES].filter(([key]) => key.startsWith(`${rule}:`)).map(([, { zh }]) => zh.replace(/\{\w+\}/gu, '…'));
}

/** What the subject's own cell does not say. */
const NAMELESS: Readonly<Record<MessageLanguage, string>> = { zh: '（未填写）', en: '(not filled in)' };

/** The sentence of what a rule found, its blanks filled; `undefined` for a finding that no rule of the catalogue made. */
export function findingSentence(finding: Finding, language: MessageLanguage = 'zh'): string | undefined {
  const text = MESSAGES.get(`${finding.rule}:${finding.says ?? ''}`)?.[language];
  if (text === undefined) return undefined;
  const { subject, expected, received, data } = finding;
  const blanks: Readonly<Record<string, string | number>> = { subject, expected, received, ...data };
  return text.replace(/(“?)\{(\w+)\}/gu, (blank, quote: string, name: string) => {
    const value = blanks[name];
    if (value === undefined) return blank;
    // What names a thing may not be filled in; other blanks may have nothing to add.
    return quote + (value === '' && (quote !== '' || name === 'subject') ? NAMELESS[language] : String(value));
  });
}
