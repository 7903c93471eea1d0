import { ExcelFailure } from './failures';

/** What goes wrong on purpose. */
export class Faults {
  /** The user is editing a cell: every request is refused. */
  cellEditMode = false;
  /** Largest request and response in UTF-8 bytes, as Excel on the web has. */
  payloadLimit = Infinity;
  private readonly requests = new Map<number, string>();
  /** What becomes of the answer to the request at hand. */
  private lost: string | undefined;
  private readonly answers = new Map<number, string>();
  private readonly actions = new Map<number, string>();

  /** Refuses the n-th request from now (1 is the next) as a whole. */
  failRequest(n: number, code: string): void {
    this.requests.set(n, code);
  }

  /** Does the n-th request from now whole, and loses the answer. */
  loseAnswer(n: number, code: string): void {
    this.answers.set(n, code);
  }

  /** Fails at the n-th action from now; what came before it in its request stays done. */
  failAction(n: number, code: string): void {
    this.actions.set(n, code);
  }

  /** Called for each request but clean-up, before it is done. */
  checkRequest(bytes: number): void {
    const code = countDown(this.requests);
    this.lost = countDown(this.answers);
    if (code !== undefined) throw new ExcelFailure(code);
    if (this.cellEditMode) throw new ExcelFailure('InvalidOperationInCellEditMode');
    if (bytes > this.payloadLimit) throw new ExcelFailure('RequestPayloadSizeLimitExceeded');
  }

  checkAction(): void {
    const code = countDown(this.actions);
    if (code !== undefined) throw new ExcelFailure(code);
  }

  /** Called for each request that was not refused, once it is done. */
  checkResponse(bytes: number): void {
    const code = this.lost;
    this.lost = undefined;
    if (code !== undefined) throw new ExcelFailure(code);
    if (bytes > this.payloadLimit) throw new ExcelFailure('ResponsePayloadSizeLimitExceeded');
  }
}

/** Brings every planned failure one nearer and answers the one that is due. */
function countDown(planned: Map<number, string>): string | undefined {
  const left = [...planned].map(([n, code]) => [n - 1, code] as const);
  planned.clear();
  for (const [n, code] of left) if (n > 0) planned.set(n, code);
  return left.find(([n]) => n === 0)?.[1];
}
