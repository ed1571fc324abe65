import { type ManifestOptions, manifestText } from './manifest-text.ts';

const LOCATIONS = [
  'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
].join(' ');

/**
 * `imsmanifest.xml` of SCORM 2004 4th edition: one organization, one item, one SCO (R4), the same identifiers as in
 * SCORM 1.2 (R5). Of sequencing only what a single SCO cannot do without: `flow`, so that the LMS opens it at once and
 * does not ask which (its default is off), and delivery controls by which the statuses are the content's own. By their
 * defaults an LMS completes and passes whoever leaves without a status (Sequencing and Navigation, UP.4: End Attempt
 * Process), which R14 and R19 forbid. No objectives, no thresholds, no LOM (R6).
 */
export function manifest2004(options: ManifestOptions): string {
  const { identifier, title, version, files } = manifestText(options);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="${version}" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${LOCATIONS}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="O">
    <organization identifier="O">
      <title>${title}</title>
      <item identifier="I" identifierref="R">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="R" type="webcontent" adlcp:scormType="sco" href="index.html">
${files}    </resource>
  </resources>
</manifest>
`;
}
