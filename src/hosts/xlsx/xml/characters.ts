/** Character codes that markup is made of. */
export const LESS = 60;
export const GREATER = 62;
export const SLASH = 47;
export const EQUALS = 61;
export const BANG = 33;
export const QUESTION = 63;
export const COLON = 58;
export const AMPERSAND = 38;

/** White space as XML knows it. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
