/** Requirement sets and their highest version, such as `{ ExcelApi: '1.14' }`. */
export type Versions = Readonly<Record<string, string>>;

/** 1.10 is above 1.9: versions are compared part by part. */
export function isSupported(versions: Versions, name: string, version: string): boolean {
  const [major = 0, minor = 0] = (versions[name] ?? '0.0').split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
