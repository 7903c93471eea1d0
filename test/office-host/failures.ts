/** The stand-in was asked for something it does not know yet: add it, or stop using it. */
export class HostNotImplemented extends Error {
  override readonly name = 'HostNotImplemented';

  constructor(
    readonly className: string,
    readonly member: string,
  ) {
    super(`The stand-in host does not know ${className}.${member}`);
  }
}

/** What Excel would refuse, with Excel's own error code. */
export class ExcelFailure extends Error {
  override readonly name = 'ExcelFailure';

  constructor(
    readonly code: string,
    detail = '',
  ) {
    super(`${code} ${detail}`.trim());
  }
}
