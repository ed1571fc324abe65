export type PackageErrorCode =
  | 'not-a-zip'
  | 'truncated'
  | 'too-large'
  | 'too-many-files'
  | 'unsafe-name'
  | 'duplicate'
  | 'symlink'
  | 'encrypted'
  | 'method'
  | 'overlap'
  | 'checksum';

/** A package that is refused: nothing of it has been used. `entry` names the file, where it is one file. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
  readonly code: PackageErrorCode;
  readonly entry: string;

  constructor(code: PackageErrorCode, entry = '') {
    super(entry === '' ? code : `${code}: ${entry}`);
    this.code = code;
    this.entry = entry;
  }
}

/** Also true for an error of another copy of this class, which `instanceof` would not know. */
export function isPackageError(error: unknown): error is PackageError {
  return error instanceof Error && error.name === 'PackageError';
}
