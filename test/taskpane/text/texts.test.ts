import { languageOf, textsIn } from '../../../src/taskpane/text/texts';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  [undefined, 'zh-CN'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
] as const)('Office in %s gets the pane in %s', (office, language) => {
  expect(languageOf(office)).toBe(language);
});

/** Every text of a catalogue, functions called with made-up values. */
function texts(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return [String(node('3', '4', '5'))];
  return Object.values(node as object).flatMap(texts);
}

test('the Chinese catalogue is Chinese and the English one English', () => {
  const named = /Excel|Office|Microsoft/g;
  // Chinese column headings are quoted in English, since they are what stands in the sheet.
  const quoted = /整改台账|分值|得分|《|》/g;
  expect(texts(textsIn('zh-CN')).filter((text) => /[a-z]{2}/i.test(text.replace(named, '')))).toEqual([]);
  expect(texts(textsIn('en')).filter((text) => /\p{Script=Han}/u.test(text.replace(quoted, '')))).toEqual([]);
});
