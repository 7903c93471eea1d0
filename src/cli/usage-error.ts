/** The command was called in a way that makes no sense; `message` is Chinese and says what to change. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
