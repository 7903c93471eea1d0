import { createContext, useContext } from 'react';
import { en } from './en';
import { zhCN, type WorkbenchTexts } from './zh-CN';

export type Language = 'zh-CN' | 'en';

const Context = createContext<WorkbenchTexts>(zhCN);

export const WorkbenchTextsProvider = Context.Provider;

export const useWorkbenchTexts = (): WorkbenchTexts => useContext(Context);

export function workbenchTextsIn(language: Language): WorkbenchTexts {
  return language === 'en' ? en : zhCN;
}
