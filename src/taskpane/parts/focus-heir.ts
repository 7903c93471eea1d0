/** An element and, from the second step on, which of its children the step before was. */
export interface Step {
  readonly element: Element;
  readonly index: number;
}

/** Marks what takes the focus over before anything else near it. */
export const HEIR = 'data-heir';

const FOCUSABLE = 'button, a[href], input, select, textarea, [tabindex]';

/** The way from an element out to the root. */
export function pathOf(element: Element, root: Element): Step[] {
  const path: Step[] = [];
  let index = -1;
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    path.push({ element: each, index });
    if (each === root) break;
    index = each.parentElement === null ? -1 : [...each.parentElement.children].indexOf(each);
  }
  return path;
}

/**
 * What should have the focus in place of an element that is gone, by the way to it: the marked heir in the innermost part that
 * is left, else what stands where it stood, else what stands before that.
 */
export function heirOf(path: readonly Step[]): HTMLElement | null {
  for (const { element, index } of path.slice(1)) {
    if (!element.isConnected) continue;
    const [marked] = focusablesIn(element).filter((each) => each.hasAttribute(HEIR));
    if (marked !== undefined) return marked;
    const children = [...element.children];
    const after = children.slice(index).flatMap(focusablesIn).at(0);
    const heir = after ?? children.slice(0, index).flatMap(focusablesIn).at(-1);
    if (heir !== undefined) return heir;
  }
  return null;
}

function focusablesIn(part: Element): HTMLElement[] {
  const within = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const all = part instanceof HTMLElement && part.matches(FOCUSABLE) ? [part, ...within] : within;
  // Fluent's sentinels pass the focus on.
  return all.filter(
    (each) =>
      each.tabIndex >= 0 && !each.matches(':disabled, [data-tabster-dummy]') && !each.closest('[hidden], [inert]'),
  );
}
