/**
 * Many names in many texts: the time does not depend on how many names there are. Rosters may be long, and every record is
 * asked.
 */
class NameIndex {
  /** The names with their order. */
  readonly order = new Map<string, number>();
  /** The lengths of the names that begin with a character, by its code, the longest first. */
  private readonly lengths = new Map<number, number[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      if (name === '' || this.order.has(name)) continue;
      this.order.set(name, this.order.size);
      const lengths = this.lengths.get(name.charCodeAt(0));
      if (lengths === undefined) this.lengths.set(name.charCodeAt(0), [name.length]);
      else if (!lengths.includes(name.length)) lengths.push(name.length);
    }
    for (const lengths of this.lengths.values()) lengths.sort((left, right) => right - left);
  }

  /** The longest name that begins at this place of the text, shorter than `below`; `undefined` when there is none. */
  at(text: string, at: number, below = Infinity): string | undefined {
    const lengths = this.lengths.get(text.charCodeAt(at));
    if (lengths === undefined) return undefined;
    for (const length of lengths) {
      if (length >= below) continue;
      const name = text.slice(at, at + length);
      if (this.order.has(name)) return name;
    }
    return undefined;
  }
}

/** Takes the names out of a text, at every place the longest one that begins there. */
export function nameRemover(names: Iterable<string>): (text: string) => string {
  const index = new NameIndex(names);
  return (text) => {
    let kept = '';
    let from = 0;
    for (let at = 0; at < text.length;) {
      const name = index.at(text, at);
      if (name === undefined) {
        at += 1;
        continue;
      }
      kept += text.slice(from, at);
      at += name.length;
      from = at;
    }
    return from === 0 ? text : kept + text.slice(from);
  };
}

/** The names that stand in a text, in the order of the list. */
export function nameFinder(names: Iterable<string>): (text: string) => readonly string[] {
  const index = new NameIndex(names);
  const orderOf = (name: string): number => index.order.get(name) ?? 0;
  return (text) => {
    const found = new Set<string>();
    for (let at = 0; at < text.length; at += 1) {
      for (let name = index.at(text, at); name !== undefined; name = index.at(text, at, name.length)) found.add(name);
    }
    if (found.size < 2) return [...found];
    return [...found].sort((left, right) => orderOf(left) - orderOf(right));
  };
}
