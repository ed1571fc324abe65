/** One package of the lockfile that is part of what is shipped. */
export interface ShippedDependency {
  name: string;
  version: string;
  license: string | null;
  /** `sha512-…` as npm writes it, or null. */
  integrity: string | null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The dependencies of a package-lock (version 3) that are not for development only, sorted by name. */
export function shippedDependencies(lock: unknown): ShippedDependency[] {
  const packages = isRecord(lock) && isRecord(lock['packages']) ? lock['packages'] : {};
  return Object.entries(packages)
    .flatMap(([path, entry]) => {
      const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
      const isShipped = isRecord(entry) && entry['dev'] !== true && entry['optional'] !== true;
      if (name === undefined || !isShipped) return [];
      return {
        name,
        version: textOrNull(entry['version']) ?? '',
        license: textOrNull(entry['license']),
        integrity: textOrNull(entry['integrity']),
      };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Hexadecimal digits of a base64 text. */
function hexOf(base64: string): string {
  return Array.from(atob(base64), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(
    '',
  );
}

/**
 * A bill of materials in CycloneDX 1.6, of what the package is built from (ASVS 15.1.2). It carries no
 * time and no serial number, so that the same package has the same one.
 */
export function cyclonedx(
  subject: { name: string; version: string; sha256: string },
  dependencies: readonly ShippedDependency[],
): string {
  const purl = (name: string, version: string): string =>
    `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const components = dependencies.map(({ name, version, license, integrity }) => {
    const sha512 = /^sha512-([A-Za-z0-9+/=]+)$/.exec(integrity ?? '')?.[1];
    return {
      type: 'library',
      'bom-ref': purl(name, version),
      name,
      version,
      purl: purl(name, version),
      ...(license === null ? {} : { licenses: [{ expression: license }] }),
      ...(sha512 === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: hexOf(sha512) }] }),
    };
  });
  const component = {
    type: 'application',
    'bom-ref': subject.name,
    name: subject.name,
    version: subject.version,
    hashes: [{ alg: 'SHA-256', content: subject.sha256 }],
  };
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component },
    components,
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
