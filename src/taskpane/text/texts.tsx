import { createContext, useContext } from 'react';
import { en } from './en';
import { zhCN, type Texts } from './zh-CN';

const TextsContext = createContext<Texts>(zhCN);

export const TextsProvider = TextsContext.Provider;

export const useTexts = (): Texts => useContext(TextsContext);

/** The pane's language for a display language of Office such as `zh-CN` or `de-DE`; Chinese when there is none. */
export function languageOf(displayLanguage: string | undefined): 'zh-CN' | 'en' {
  return displayLanguage === undefined || /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en';
}

export function textsIn(language: 'zh-CN' | 'en'): Texts {
  return language === 'zh-CN' ? zhCN : en;
}
