import { plainPaste } from '../../../src/workbench/view/paste';

const clipboard = (html: string, plain: string) => ({
  getData: (type: string) => (type === 'text/html' ? html : plain),
});

test('of what another program copied only the text is pasted, without the break at its end', () => {
  expect(plainPaste(clipboard('<table><td colspan="2">甲</td></table>', '甲\t乙\r\n丙\t丁\r\n'))).toBe(
    '甲\t乙\r\n丙\t丁',
  );
});

test("the grid's own cells are pasted by the grid", () => {
  expect(plainPaste(clipboard('<table data-type="fortune-copy-action-table">', '甲'))).toBeUndefined();
});

test('a picture is nothing to paste', () => {
  expect(plainPaste(clipboard('<img src="a.png">', ''))).toBeUndefined();
});
