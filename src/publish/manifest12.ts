import { type ManifestOptions, manifestText } from './manifest-text.ts';

const LOCATIONS = [
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
  'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
].join(' ');

/**
 * `imsmanifest.xml` of SCORM 1.2 (Content Aggregation Model 1.2): one organization, one item, one SCO
 * (R4). No `masteryscore`, no prerequisites, no LOM (R6): each of them changes statuses behind the
 * content's back or stops an import in some LMS. No byte order mark, no line breaks in attributes (R3).
 */
export function manifest12(options: ManifestOptions): string {
  const { identifier, title, version, files } = manifestText(options);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="${version}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${LOCATIONS}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="O">
    <organization identifier="O">
      <title>${title}</title>
      <item identifier="I" identifierref="R">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files}    </resource>
  </resources>
</manifest>
`;
}
