/** Marks the heading of an item that nobody has scored: where 下一未评分 goes. */
export const UNSCORED = 'data-unscored';

/** Moves the focus to the first unscored item below where it is now, and from the last one to the first. */
export function focusNextUnscored(): void {
  const headings = [...document.querySelectorAll<HTMLElement>(`[${UNSCORED}]`)];
  const here = document.activeElement;
  const below = headings.find(
    (heading) => here !== null && (here.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const next = below ?? headings[0];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
