/** The box around the element that scrolls, `null` where it is the page: so in Excel; elsewhere the pane may stand in a box. */
export function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(box).overflowY)) return box;
  }
  return null;
}
