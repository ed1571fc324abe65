import { KNOWN_VERSIONS, schemaNames, STANDARDS } from './package-standard.ts';
import { elementsNamed, type XmlElement } from './read-xml.ts';
import { schemaFaults } from './verify-archive.ts';
import { judge, type OpenedPackage, unseen, type VerifyRow } from './verify-row.ts';

const IDENTIFIED = ['manifest', 'organization', 'item', 'resource'];

/** R3–R6: what the manifest shows. `moduleId`: null for a package of another maker. */
export function verifyManifest(opened: OpenedPackage, moduleId: string | null): VerifyRow[] {
  const { manifest } = opened;
  if (manifest === null) {
    const isThere = opened.files.has('imsmanifest.xml');
    const why = isThere ? 'Manifestet kunne ikke leses.' : 'Manifestet ligger ikke i roten.';
    const rows = ['R03', 'R04', 'R05', 'R06'].map((id) => unseen(id, why));
    if (isThere) rows[0] = judge('R03', '', ['Manifestet er ikke gyldig XML uten DOCTYPE.']);
    return rows;
  }
  const isOurs = moduleId !== null;
  return [
    r03(opened, manifest),
    r04(opened, manifest, isOurs),
    r05(manifest, moduleId),
    r06(manifest),
  ];
}

function r03(opened: OpenedPackage, manifest: XmlElement): VerifyRow {
  const bytes = opened.files.get('imsmanifest.xml') ?? new Uint8Array();
  const faults = schemaFaults(opened);
  if (bytes[0] !== 0x3c) faults.push('Manifestet begynner ikke med «<», kanskje med en BOM.');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    faults.push('Manifestet er ikke UTF-8.');
  }
  const order = manifest.children.map(({ name }) => name).join(' ');
  if (order !== 'metadata organizations resources') {
    faults.push(`Manifestets deler er «${order}», ikke «metadata organizations resources».`);
  }
  const locations = manifest.attributes.get('xsi:schemaLocation') ?? '';
  if (/[\n\r\t]/.test(locations)) faults.push('schemaLocation har linjeskift.');
  return judge('R03', 'Manifestet er UTF-8 uten BOM, og skjemafilene er de offisielle.', faults);
}

function r04(opened: OpenedPackage, manifest: XmlElement, isOurs: boolean): VerifyRow {
  const faults: string[] = [];
  const { typeAttribute, schemaVersion } = STANDARDS[opened.standard];
  const items = elementsNamed(manifest, 'item');
  const resources = elementsNamed(manifest, 'resource');
  const [resource] = resources;
  if (items.length !== 1 || resources.length !== 1 || resource === undefined) {
    faults.push(`Pakken har ${items.length} leksjoner og ${resources.length} ressurser, ikke én.`);
  }
  const isSco = resource?.attributes.get(typeAttribute) === 'sco';
  // Moodle takes the attribute in either spelling; ours are written as the standard has it.
  if (!isSco && (isOurs || resource?.attributes.get('adlcp:scormtype') !== 'sco')) {
    faults.push(`Ressursen har ikke ${typeAttribute}="sco".`);
  }
  const versions = elementsNamed(manifest, 'schemaversion').map(({ text }) => text);
  if (isOurs ? versions.join() !== schemaVersion : !KNOWN_VERSIONS.includes(versions.join())) {
    faults.push(`schemaversion er «${versions.join()}», ikke ${schemaVersion}.`);
  }
  const ids = new Set(resources.map(({ attributes }) => attributes.get('identifier')));
  for (const { attributes } of items) {
    const target = attributes.get('identifierref');
    if (!ids.has(target)) faults.push(`identifierref «${target ?? ''}» finnes ikke.`);
  }
  const main = elementsNamed(manifest, 'organizations')[0]?.attributes.get('default') ?? '';
  const organizations = elementsNamed(manifest, 'organization');
  if (!organizations.some(({ attributes }) => attributes.get('identifier') === main)) {
    faults.push(`Organisasjonen «${main}» finnes ikke.`);
  }
  const href = resource?.attributes.get('href') ?? '';
  if (!opened.files.has(href)) faults.push(`Startsiden «${href}» finnes ikke i pakken.`);
  const listed = elementsNamed(manifest, 'file').map((file) => file.attributes.get('href') ?? '');
  const outside = new Set<string>(['imsmanifest.xml', ...schemaNames(opened.standard)]);
  const held = [...opened.files.keys()].filter((name) => !outside.has(name));
  for (const name of held) if (!listed.includes(name)) faults.push(`${name} er ikke oppført.`);
  for (const name of listed) {
    if (!opened.files.has(name)) faults.push(`${name} er oppført, men finnes ikke.`);
  }
  return judge('R04', `Én SCO, og alle ${held.length} filer er oppført.`, faults);
}

function r05(manifest: XmlElement, moduleId: string | null): VerifyRow {
  const ids = IDENTIFIED.flatMap((name) => elementsNamed(manifest, name)).map(
    ({ attributes }) => attributes.get('identifier') ?? '',
  );
  const faults = ids
    .filter((id) => !/^[a-z][a-z0-9._-]*$/i.test(id))
    .map((id) => `Identifikatoren «${id}» begynner ikke med en bokstav.`);
  if (moduleId === null && faults.length === 0) {
    const sentence = `Identifikatorene ${ids.join(', ')} begynner med bokstaver. Om de er de samme i neste versjon, viser ikke én fil.`;
    return unseen('R05', sentence);
  }
  const wanted = [`no.tsb-skolen.${moduleId ?? ''}`, 'O', 'I', 'R'];
  if (moduleId !== null && ids.join() !== wanted.join()) {
    faults.push(`Identifikatorene er ${ids.join(', ')}, ikke ${wanted.join(', ')}.`);
  }
  return judge('R05', `Identifikatorene er faste: ${ids.join(', ')}.`, faults);
}

function r06(manifest: XmlElement): VerifyRow {
  const unwanted = [
    'adlcp:masteryscore',
    'adlcp:prerequisites',
    'imsmd:lom',
    'lom',
    'imsmd:record',
    // In SCORM 2004 these change statuses behind the content's back.
    'adlcp:completionThreshold',
    'imsss:objectives',
    'imsss:rollupRules',
    'imsss:sequencingRules',
  ];
  const faults = unwanted
    .filter((name) => elementsNamed(manifest, name).length > 0)
    .map((name) => `Manifestet har ${name}.`);
  return judge('R06', 'Ingen masteryscore, prerequisites, terskler, regler eller LOM.', faults);
}
