import { HostError } from '../../../workbook/host-error';
import { readZip } from '../zip/read-zip';
import { unpack, type Inflate } from '../zip/unpack';
import { packEntry, writeZip } from '../zip/write-zip';
import type { ZipEntry } from '../zip/entry';
import { decodeText } from './text-encoding';

/**
 * The parts of one workbook file by name (`xl/workbook.xml`, no leading slash, letter case ignored). Entries that are not
 * set again keep their packed bytes and their place in the file.
 */
export class OpcPackage {
  private constructor(
    private readonly original: Uint8Array | undefined,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly inflate: Inflate,
    /** By lower-case name; null for a part that was taken out. */
    private readonly changes: Map<string, { readonly name: string; readonly bytes: Uint8Array } | null>,
  ) {}

  /** Throws `HostError` when the file is broken or not safe to unpack. */
  static open(bytes: Uint8Array, inflate: Inflate): OpcPackage {
    const entries = new Map(readZip(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
    return new OpcPackage(bytes, entries, inflate, new Map());
  }

  static empty(inflate: Inflate): OpcPackage {
    return new OpcPackage(undefined, new Map(), inflate, new Map());
  }

  /** A copy to change; the changes reach nobody who holds this one. */
  copy(): OpcPackage {
    return new OpcPackage(this.original, this.entries, this.inflate, new Map(this.changes));
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    const change = this.changes.get(key);
    return change === undefined ? this.entries.has(key) : change !== null;
  }

  /** Throws `HostError` `corrupt` when the part is missing or broken. `part` names it in the message. */
  text(name: string, part: string): string {
    const key = name.toLowerCase();
    const change = this.changes.get(key);
    if (change) return decodeText(change.bytes, part);
    const entry = change === null ? undefined : this.entries.get(key);
    if (entry === undefined) throw new HostError('corrupt', { detail: `缺少${part}` });
    return decodeText(unpack(entry, this.inflate), part);
  }

  /** Changes or adds a part. */
  setText(name: string, text: string): void {
    this.changes.set(name.toLowerCase(), { name, bytes: new TextEncoder().encode(text) });
  }

  remove(name: string): void {
    const key = name.toLowerCase();
    if (this.entries.has(key)) this.changes.set(key, null);
    else this.changes.delete(key);
  }

  /** The file: what was opened, byte for byte, when nothing has been changed. */
  bytes(): Uint8Array {
    if (this.original !== undefined && this.changes.size === 0) return this.original;
    const kept = [...this.entries].flatMap(([key, entry]) => {
      const change = this.changes.get(key);
      if (change === undefined) return [entry];
      return change === null ? [] : [packEntry(entry.name, change.bytes, entry)];
    });
    const added = [...this.changes].flatMap(([key, change]) =>
      change && !this.entries.has(key) ? [packEntry(change.name, change.bytes)] : [],
    );
    return writeZip([...kept, ...added]);
  }
}
