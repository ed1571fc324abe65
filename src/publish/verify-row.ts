import { type ScormStandard, standardOf } from './package-standard.ts';
import type { ReadPackage } from './read-package.ts';
import { elementsNamed, readXml, type XmlElement } from './read-xml.ts';

export type Verdict = 'pass' | 'fail' | 'not-observable';

/** One of the 25 requirements to a package, and what this package shows of it. */
export interface VerifyRow {
  /** `R01` … `R25`. */
  id: string;
  verdict: Verdict;
  /** Norwegian: what was found, or why it cannot be seen in the file. */
  sentence: string;
}

/** What the checks look at. */
export interface OpenedPackage extends ReadPackage {
  /** Null when it is missing or cannot be read. */
  manifest: XmlElement | null;
  /** `schemaversion` as it lies; '' where there is none. */
  version: string;
  /** What the manifest says that the package is. */
  standard: ScormStandard;
  /** Text of a file; empty when it is missing. */
  text(name: string): string;
  /** Names that end so. */
  named(ending: string): string[];
}

export function openPackage(read: ReadPackage): OpenedPackage {
  const text = (name: string): string => new TextDecoder().decode(read.files.get(name));
  const manifest = readXml(text('imsmanifest.xml'));
  const [version] = manifest === null ? [] : elementsNamed(manifest, 'schemaversion');
  // A manifest that cannot be read says nothing; the schemas beside it do.
  const has2004 = read.files.has('imsss_v1p0.xsd');
  return {
    ...read,
    manifest,
    version: version?.text ?? '',
    standard: standardOf(version?.text ?? (has2004 ? '2004' : '')),
    text,
    named: (ending) => [...read.files.keys()].filter((name) => name.endsWith(ending)),
  };
}

/** What a file cannot show, and why. */
export function unseen(id: string, sentence: string): VerifyRow {
  return { id, verdict: 'not-observable', sentence };
}

/** `pass` with the one sentence, or `fail` with all that is wrong. */
export function judge(id: string, passed: string, faults: readonly string[]): VerifyRow {
  if (faults.length === 0) return { id, verdict: 'pass', sentence: passed };
  const shown = faults.slice(0, 5).join(' ');
  const more = faults.length > 5 ? ` (og ${faults.length - 5} til)` : '';
  return { id, verdict: 'fail', sentence: `${shown}${more}` };
}
