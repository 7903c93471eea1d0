import { wholeList } from '../../review/whole-list';
import type { Reviewed } from './state';

/** What somebody was busy with: a page of the pane, or a thing that a review may no longer find. */
export type Subject = `${'page' | 'finding' | 'item' | 'row' | 'column'}:${string}`;

/**
 * What people chose and typed in the pane and have not sent: it outlives the components, which come and go with tabs, previews and
 * scrolling. Only what differs from how a thing begins is held.
 */
export class Kept {
  private readonly subjects = new Map<Subject, Map<string, unknown>>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** `undefined` where nothing was kept. */
  get(about: Subject, field: string): unknown {
    return this.subjects.get(about)?.get(field);
  }

  /** `undefined` forgets. */
  set(about: Subject, field: string, value: unknown): void {
    const fields = this.subjects.get(about) ?? new Map<string, unknown>();
    if (value === undefined) fields.delete(field);
    else fields.set(field, value);
    if (fields.size === 0) this.subjects.delete(about);
    else this.subjects.set(about, fields);
    this.tell();
  }

  /** Forgets all that is about things the workbook no longer has; pages stay. */
  retain(there: ReadonlySet<Subject>): void {
    for (const about of this.subjects.keys())
      if (!about.startsWith('page:') && !there.has(about)) this.subjects.delete(about);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export const itemSubject = (rubric: string, item: string): Subject => `item:${rubric}!${item}`;

/** By the letter too: two columns may have one header. */
export const columnSubject = (sheet: string, column: string, header: string): Subject =>
  `column:${sheet}!${column}!${header}`;

/** Everything that can be worked on in what was reviewed. */
export function subjectsOf({ review: { result } }: Reviewed): ReadonlySet<Subject> {
  return new Set([
    ...result.findings.map(({ id }): Subject => `finding:${id}`),
    ...wholeList(result).map(({ id }): Subject => `row:${id}`),
    ...result.rubrics.flatMap(({ id, items }) => items.map(({ key }) => itemSubject(id, key))),
    ...result.rubrics.flatMap(({ sheet, headers }) =>
      headers.map(({ column, header }) => columnSubject(sheet, column, header)),
    ),
  ]);
}
