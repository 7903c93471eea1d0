import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compact } from '../values/text';

/** `R-` and ten hex digits of the finding's id: short enough to read out, and the same on every run. */
export function rectificationId(finding: string): string {
  return `R-${bytesToHex(sha256(utf8ToBytes(finding))).slice(0, 10)}`;
}

/** What the key of a row says. */
export interface RowKey {
  /** The id of the finding's first row. */
  readonly base: string;
  /** 1 for the first row of a finding; each time a closed problem comes back it gets another: `R-…-2`. */
  readonly generation: number;
  /** A copy that a person made of a row: `R-…-C1`. */
  readonly isCopy: boolean;
}

const KEY = /^(R-[0-9a-f]{10})(?:-([2-9]|[1-9]\d{1,3}))?(-C[1-9]\d{0,5})?$/u;

/** `undefined` for what can not be a key of ours. */
export function readKey(text: string): RowKey | undefined {
  const match = KEY.exec(compact(text));
  if (match === null) return undefined;
  const [, base = '', generation, copy] = match;
  return { base, generation: generation === undefined ? 1 : Number(generation), isCopy: copy !== undefined };
}

export function keyText(base: string, generation: number): string {
  return generation === 1 ? base : `${base}-${generation}`;
}

/** Whether a text of the hidden column can be the id of a finding: `S02-5/纪检委员`. */
export function isFindingId(text: string): boolean {
  return /^[^/\s]+\/./u.test(text);
}
