import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** `R-` and ten hex digits of the finding's id: short enough to read out, and the same on every run. */
export function rectificationId(finding: string): string {
  return `R-${bytesToHex(sha256(utf8ToBytes(finding))).slice(0, 10)}`;
}
