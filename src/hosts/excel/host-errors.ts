import { HostError, type HostErrorCode } from '../../workbook/host-error';

/** Excel's error codes, which never change with the language, unlike its messages. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'editMode',
  AccessDenied: 'readOnly',
  InactiveWorkbook: 'otherWorkbook',
  RequestPayloadSizeLimitExceeded: 'busy',
  ResponsePayloadSizeLimitExceeded: 'busy',
  ActivityLimitReached: 'busy',
  MemoryLimitReached: 'busy',
  RequestAborted: 'busy',
  OperationCellsExceedLimit: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  Timeout: 'disconnected',
  InvalidOrTimedOutSession: 'disconnected',
  InvalidRequestContext: 'disconnected',
  ConnectionFailure: 'disconnected',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** The code of an Excel error, or undefined for errors of another kind. */
export function excelCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && !(error instanceof HostError) ? code : undefined;
}

/**
 * What to tell the user. Excel's own message is never shown: it is written for programmers, in the language of Excel.
 */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = excelCode(error);
  const detail = code ?? (error instanceof Error ? error.name : String(error));
  return new HostError((code && CODES[code]) || 'unexpected', { detail }, { cause: error });
}

/** Excel on the web takes and gives at most 5 MB at a time. */
export function isTooLarge(error: unknown): boolean {
  return isRequestTooLarge(error) || excelCode(error) === 'ResponsePayloadSizeLimitExceeded';
}

export function isRequestTooLarge(error: unknown): boolean {
  return excelCode(error) === 'RequestPayloadSizeLimitExceeded';
}

/** Chart and macro sheets have no cells to read. */
export function isNotWorksheet(error: unknown): boolean {
  return excelCode(error) === 'UnsupportedSheet';
}

/** A sheet of that name has come in between. */
export function isNameTaken(error: unknown): boolean {
  return excelCode(error) === 'ItemAlreadyExists';
}

/** Refused as a whole, before any of it was done. */
export function isRefusedUnread(error: unknown): boolean {
  return isRequestTooLarge(error) || excelCode(error) === 'InvalidOperationInCellEditMode';
}
