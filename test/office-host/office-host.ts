import type { FixtureWorkbook } from '../hosts/fixture-workbook';
import type { Book, Sheet } from './book';
import { service, type ServiceLog } from './classes/services';
import type { Session } from './classes/session';
import { Workbook } from './classes/workbook';
import { ExcelFailure } from './failures';
import { Faults } from './faults';
import { interpret, type Roots } from './interpreter';
import { loadBook } from './load-book';
import { activationEvent, changeEvent, User, type Origin } from './user';
import { ActionType, ObjectPathType, type EventEntry, type RequestBody, type ResponseBody } from './wire';
import type { WireObject } from './wire-object';

export interface OfficeHostOptions {
  /** What formulas compute; 0 for each when left out. */
  readonly evaluate?: (formula: string) => string | number | boolean;
  readonly textFormatStopsFormulas?: boolean;
  readonly emptyUsedRangeIsA1?: boolean;
}

/** What went over the wire about the workbook, in UTF-8 bytes. Clean-up and service requests are counted apart. */
export interface Counters {
  syncs: number;
  cleanups: number;
  serviceCalls: number;
  bytesIn: number;
  bytesOut: number;
}

export type Answer =
  { readonly status: 200; readonly body: ResponseBody } | { readonly status: 400; readonly code: string };

/**
 * Stands in for Excel: answers the requests of Microsoft's own client over an in-memory workbook. Knows only what the
 * add-in uses and throws `HostNotImplemented` for the rest. Formulas are not computed: each has the result that
 * `evaluate` supplies, else 0. No transport and no platform in here: see `client.ts` and `browser-host.ts`.
 */
export class OfficeHost {
  readonly book: Book;
  readonly faults = new Faults();
  readonly user: User;
  readonly counters: Counters = { syncs: 0, cleanups: 0, serviceCalls: 0, bytesIn: 0, bytesOut: 0 };
  readonly services: ServiceLog = { paneShown: 0 };
  /** Takes event messages; set by the transport. */
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;

  private readonly session: Session;
  private readonly roots: Roots;
  private readonly references = new Map<string, WireObject>();
  private nextReference = 1;

  constructor(workbook: FixtureWorkbook, options: OfficeHostOptions = {}) {
    this.book = loadBook(workbook);
    this.session = {
      book: this.book,
      rules: {
        textFormatStopsFormulas: options.textFormatStopsFormulas ?? true,
        evaluate: options.evaluate ?? (() => 0),
      },
      emptyUsedRangeIsA1: options.emptyUsedRangeIsA1 ?? false,
      eventsEnabled: true,
      changeEvents: false,
      activationEvents: false,
      activated: (sheet) => {
        if (this.session.activationEvents) this.onEvents([activationEvent(sheet)]);
      },
      changed: (sheet, address) => {
        if (this.session.eventsEnabled) this.announce(sheet, address, 'addin');
      },
    };
    this.user = new User(this.session, (sheet, address, origin) => this.announce(sheet, address, origin));
    this.roots = this.createRoots();
  }

  /** Whether the add-in has asked to hear of changes. */
  get listening(): boolean {
    return this.session.changeEvents;
  }

  /** Answers one rich API request. */
  handle(request: RequestBody): Answer {
    if (isCleanUp(request)) {
      this.counters.cleanups++;
      return { status: 200, body: interpret(request, this.roots) };
    }
    if (isServiceCall(request)) {
      this.counters.serviceCalls++;
      return { status: 200, body: interpret(request, this.roots) };
    }
    const bytes = utf8Length(JSON.stringify(request));
    this.counters.syncs++;
    this.counters.bytesIn += bytes;
    try {
      this.faults.checkRequest(bytes);
      const body = interpret(request, this.roots, () => this.faults.checkAction());
      const answerBytes = utf8Length(JSON.stringify(body));
      this.faults.checkResponse(answerBytes);
      this.counters.bytesOut += answerBytes;
      return { status: 200, body };
    } catch (error) {
      if (error instanceof ExcelFailure) return { status: 400, code: error.code };
      throw error;
    }
  }

  private createRoots(): Roots {
    return {
      global: () => new Workbook(this.session, (id) => this.references.delete(id)),
      service: (name) => service(name, this.services),
      keep: (object) => {
        object.referenceId = `R${this.nextReference++}`;
        this.references.set(object.referenceId, object);
      },
      kept: (id) => {
        const object = this.references.get(id);
        if (object === undefined) throw new ExcelFailure('InvalidReference', id);
        return object;
      },
    };
  }

  private announce(sheet: Sheet, address: string, origin: Origin): void {
    if (this.session.changeEvents) this.onEvents([changeEvent(sheet, address, origin)]);
  }
}

function isCleanUp(request: RequestBody): boolean {
  const methods = request.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return methods.length > 0 && methods.every((action) => action.Name === '_RemoveReference');
}

function isServiceCall(request: RequestBody): boolean {
  return Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === ObjectPathType.Service);
}

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
