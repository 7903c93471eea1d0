import { workbenchTextsIn } from '../../../src/workbench/text/texts';

const texts = (node: unknown): string[] => {
  if (typeof node === 'string') return [node];
  return typeof node === 'function' ? [String(node('3'))] : Object.values(node as object).flatMap(texts);
};

test('the Chinese texts are Chinese and the English ones English', () => {
  const named = /Excel|WPS|\.xls[xm]/g;
  expect(texts(workbenchTextsIn('zh-CN')).filter((text) => /[a-z]{2}/i.test(text.replace(named, '')))).toEqual([]);
  expect(texts(workbenchTextsIn('en')).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});
