/** One record of a zip file's central directory, its data still packed. */
export interface ZipEntry {
  /** With forward slashes and no leading one; ends with `/` for a folder. */
  readonly name: string;
  /** The name as the file spells it, for writing it back. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Time and date in DOS form, for writing them back. */
  readonly time: number;
  readonly crc: number;
  /** As the directory declares it; checked when the entry is unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** A part of the directory record before its data has been located. */
export interface DirectoryRecord extends Omit<ZipEntry, 'packed'> {
  readonly packedSize: number;
  /** Where the local header stands in the file. */
  readonly offset: number;
}

export const STORED = 0;
export const DEFLATED = 8;
/** Flag bits: the entry is encrypted; its name is UTF-8. */
export const ENCRYPTED_FLAG = 0x1;
export const UTF8_FLAG = 0x800;

export const SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  end64Locator: 0x07064b50,
} as const;
