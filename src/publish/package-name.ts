/** R2: what every LMS, zip program and file system takes. */
export const LONGEST_NAME = 120;

const PART = /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*$/;

/**
 * True for a path that R2 allows: lower case, `[a-z0-9._/-]`, at most 120 characters, no part that is
 * empty or begins or ends with a dot.
 */
export function isPackageName(name: string): boolean {
  return name.length <= LONGEST_NAME && name.split('/').every((part) => PART.test(part));
}
