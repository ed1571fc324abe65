import { SCHEMA_NAMES } from './package-name.ts';

export interface Manifest12Options {
  /** Module id; the identifiers come from it and never change between versions (R5). */
  module: string;
  title: string;
  version: string;
  /** Every file of the package but the manifest and the schemas, in any order. */
  files: Iterable<string>;
}

/** The manifest's own limit for a title (imscp titleType). */
const LONGEST_TITLE = 200;
const LONGEST_VERSION = 20;

/** Text as XML takes it: no control characters, no lone surrogates, and the five that mean something escaped. */
function xml(text: string): string {
  const names: Record<string, string> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
  };
  return Array.from(text, (character) => {
    const name = names[character];
    if (name !== undefined) return `&${name};`;
    return /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(character) ? ' ' : character;
  }).join('');
}

/** Cut to so many characters without cutting one in two. */
function cut(text: string, most: number): string {
  return Array.from(text).slice(0, most).join('');
}

/**
 * `imsmanifest.xml` of SCORM 1.2 (Content Aggregation Model 1.2): one organization, one item, one SCO
 * (R4). No `masteryscore`, no prerequisites, no LOM (R6): each of them changes statuses behind the
 * content's back or stops an import in some LMS. No byte order mark, no line breaks in attributes (R3).
 */
export function manifest12({ module, title, version, files }: Manifest12Options): string {
  const heading = xml(cut(title, LONGEST_TITLE));
  const listed = [...files]
    .sort()
    .map((name) => `      <file href="${xml(name)}"/>\n`)
    .join('');
  const [adlcp, , imscp, imsmd] = SCHEMA_NAMES;
  const locations = [
    `http://www.imsproject.org/xsd/imscp_rootv1p1p2 ${imscp}`,
    `http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 ${imsmd}`,
    `http://www.adlnet.org/xsd/adlcp_rootv1p2 ${adlcp}`,
  ].join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="no.tsb-skolen.${xml(module)}" version="${xml(cut(version, LONGEST_VERSION))}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${locations}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="O">
    <organization identifier="O">
      <title>${heading}</title>
      <item identifier="I" identifierref="R">
        <title>${heading}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="index.html">
${listed}    </resource>
  </resources>
</manifest>
`;
}
