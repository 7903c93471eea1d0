import { HostNotImplemented } from './failures';

/**
 * One object of Excel's model as the client addresses it. Subclasses are the tables of what the stand-in knows: their
 * getters, setters and methods carry the wire names.
 */
export abstract class WireObject {
  /** Set by `_KeepReference`: the client then addresses the object by this name in later requests. */
  referenceId = '';

  abstract readonly className: string;

  /** What Instantiate answers. */
  identity(): object {
    return {};
  }

  /** The members of a collection; other objects have none. */
  collection(): readonly WireObject[] | undefined {
    return undefined;
  }
}

interface Member {
  readonly name: string;
  readonly descriptor: PropertyDescriptor;
}

const known = new WeakMap<object, Map<string, Member>>();

/** Wire names are matched without case: load options are camelCase, setters PascalCase. */
function members(object: WireObject): Map<string, Member> {
  const prototype = Object.getPrototypeOf(object) as object;
  let table = known.get(prototype);
  if (table !== undefined) return table;
  table = new Map();
  for (let level = prototype; level !== WireObject.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      // Wire names begin with a capital or an underscore; everything else is the stand-in's own.
      if (/^[A-Z_]/.test(name) && !table.has(name.toLowerCase())) table.set(name.toLowerCase(), { name, descriptor });
    }
  }
  known.set(prototype, table);
  return table;
}

function member(object: WireObject, name: string, part: 'get' | 'set' | 'value'): Member {
  const found = members(object).get(name.toLowerCase());
  if (found?.descriptor[part] === undefined)
    throw new HostNotImplemented(object.className, part === 'set' ? `${name} (write)` : name);
  return found;
}

export function readProperty(object: WireObject, name: string): { name: string; value: unknown } {
  const found = member(object, name, 'get');
  return { name: found.name, value: found.descriptor.get?.call(object) };
}

export function writeProperty(object: WireObject, name: string, value: unknown): void {
  member(object, name, 'set').descriptor.set?.call(object, value);
}

export function callMethod(object: WireObject, name: string, args: readonly unknown[]): unknown {
  const method = member(object, name, 'value').descriptor.value as (...args: readonly unknown[]) => unknown;
  return method.apply(object, args as unknown[]);
}

/** The names a load without options answers. */
export function scalarNames(object: WireObject): string[] {
  return [...members(object).values()]
    .filter(({ descriptor }) => descriptor.get !== undefined && !(descriptor.get.call(object) instanceof WireObject))
    .map(({ name }) => name);
}
