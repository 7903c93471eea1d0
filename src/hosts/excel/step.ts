/** A part of a write that is queued as a whole into one sync. */
export interface Step {
  readonly sheet: string;
  /** Estimated UTF-8 bytes of the request or its answer, whichever is larger. */
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
  /** After the sync; throws when Excel did not do what was queued. */
  check?(): void;
}

/** What one operation of the client takes in a request. */
export const OPERATION_BYTES = 500;
