/** @jest-environment jsdom */
import { heirOf, pathOf } from '../../../src/taskpane/parts/focus-heir';

/** The names of buttons, in boxes; the one called 去 is taken away with what `gone` says. */
function heirIn(html: string, gone = '#lost'): string | undefined {
  document.body.innerHTML = `<main>${html}</main>`;
  const root = document.querySelector('main') as HTMLElement;
  const path = pathOf(root.querySelector('#lost') as Element, root);
  root.querySelector(gone)?.remove();
  return heirOf(path)?.textContent ?? undefined;
}

test('what stands where it stood takes over', () => {
  const row = '<div><button>甲</button><button id="lost">去</button><button>乙</button></div>';
  expect(heirIn(row)).toBe('乙');
});

test('at the end it is what stands before', () => {
  expect(heirIn('<div><button>甲</button><button>乙</button><button id="lost">去</button></div>')).toBe('乙');
});

test('a whole row goes, and the next row takes over with its first button', () => {
  const rows =
    '<ul><li>一<button>甲</button></li><li id="row"><button id="lost">去</button></li><li><button>乙</button></li></ul>';
  expect(heirIn(rows, '#row')).toBe('乙');
});

test('the marked one comes first, within the innermost part that is left', () => {
  const bar = '<button data-heir>外</button><div><button>甲</button><button data-heir>乙</button><i id="p">';
  expect(heirIn(`${bar}<button id="lost">去</button></i></div>`, '#p')).toBe('乙');
});

test('what cannot have the focus is passed over, and where nothing is left the search goes on further out', () => {
  const parts =
    '<p><button id="lost">去</button><button disabled>甲</button><input hidden><a tabindex="-1" href="#">乙</a></p>';
  expect(heirIn(`${parts}<button>丙</button>`)).toBe('丙');
  expect(heirIn(parts)).toBeUndefined();
});
