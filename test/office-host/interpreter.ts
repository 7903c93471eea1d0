import { ExcelFailure, HostNotImplemented } from './failures';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type PathReferences,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './wire';
import { callMethod, readProperty, scalarNames, WireObject, writeProperty } from './wire-object';

/** Where object paths begin, and what lives longer than one request. */
export interface Roots {
  global(): WireObject;
  service(name: string): WireObject;
  keep(object: WireObject): void;
  kept(referenceId: string): WireObject;
}

/**
 * Runs one request. `beforeAction` may throw `ExcelFailure`. As in Excel, a failing action ends the request and what ran before it stays done.
 * `HostNotImplemented` is thrown to the caller: it is a gap in the stand-in, not an answer.
 */
export function interpret(
  request: RequestBody,
  roots: Roots,
  beforeAction: () => void = () => undefined,
): ResponseBody {
  const run = new Run(request, roots);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      beforeAction();
      results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Run {
  private readonly resolved = new Map<number, WireObject | null>();

  constructor(
    private readonly request: RequestBody,
    private readonly roots: Roots,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId);
    // Everything asked of a null object is answered with null.
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return { ...object.identity(), _ReferenceId: object.referenceId };
      case ActionType.Query:
        return query(object, action.QueryInfo ?? {});
      case ActionType.SetProperty:
        return writeProperty(object, action.Name, this.args(action.ArgumentInfo)[0]);
      case ActionType.Method:
        if (action.Name === '_KeepReference') return this.roots.keep(object);
        return plain(callMethod(object, action.Name, this.args(action.ArgumentInfo)), object, action.Name);
      default:
        throw new HostNotImplemented(object.className, `action type ${action.ActionType}`);
    }
  }

  private resolve(id: number): WireObject | null {
    const done = this.resolved.get(id);
    if (done !== undefined) return done;
    const object = this.evaluate(id);
    this.resolved.set(id, object);
    return object;
  }

  private evaluate(id: number): WireObject | null {
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new ExcelFailure('InvalidObjectPath', String(id));
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.roots.global();
      case ObjectPathType.Service:
        return this.roots.service(path.Name);
      case ObjectPathType.Reference:
        return this.roots.kept(path.Name);
      case ObjectPathType.Null:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    const value =
      path.ObjectPathType === ObjectPathType.Property
        ? readProperty(parent, path.Name).value
        : callMethod(parent, path.ObjectPathType === ObjectPathType.Indexer ? '_Indexer' : path.Name, args);
    if (value === null || value instanceof WireObject) return value;
    throw new HostNotImplemented(parent.className, `${path.Name} as an object`);
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return this.replacePaths(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private replacePaths(values: readonly unknown[], references: PathReferences): unknown[] {
    return values.map((value, index) => {
      const reference = references[index];
      if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
      return Array.isArray(value) && Array.isArray(reference) ? this.replacePaths(value, reference) : value;
    });
  }
}

function plain(value: unknown, object: WireObject, name: string): unknown {
  if (value instanceof WireObject) throw new HostNotImplemented(object.className, `${name} as a value`);
  return value;
}

function query(object: WireObject, { Select }: QueryInfo): unknown {
  const items = object.collection();
  if (items !== undefined) return { _Items: items.map((item) => ({ ...item.identity(), ...select(item, Select) })) };
  return { ...object.identity(), ...select(object, Select) };
}

function select(object: WireObject, names: readonly string[] = scalarNames(object)): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const name of names) {
    const slash = name.indexOf('/');
    if (slash >= 0) {
      const head = name.slice(0, slash);
      nested.set(head, [...(nested.get(head) ?? []), name.slice(slash + 1)]);
      continue;
    }
    const property = readProperty(object, name);
    if (property.value instanceof WireObject) throw new HostNotImplemented(object.className, `load of ${name}`);
    answer[property.name] = property.value;
  }
  for (const [head, rest] of nested) {
    const property = readProperty(object, head);
    answer[property.name] = property.value instanceof WireObject ? query(property.value, { Select: rest }) : null;
  }
  return answer;
}
