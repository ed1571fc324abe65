/** R2: what every LMS, zip program and file system takes. */
export const LONGEST_NAME = 120;

/** The official schema files keep their names, which the manifest's schemaLocation is known by. */
export const SCHEMA_NAMES = [
  'adlcp_rootv1p2.xsd',
  'ims_xml.xsd',
  'imscp_rootv1p1p2.xsd',
  'imsmd_rootv1p2p1.xsd',
] as const;

const PART = /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*$/;

/**
 * True for a path that R2 allows: lower case, `[a-z0-9._/-]`, at most 120 characters, no part that is
 * empty or begins or ends with a dot.
 */
export function isPackageName(name: string): boolean {
  return name.length <= LONGEST_NAME && name.split('/').every((part) => PART.test(part));
}
