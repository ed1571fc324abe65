import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { ManifestOptions } from '../../../src/publish/manifest-text.ts';
import { manifest12 } from '../../../src/publish/manifest12.ts';
import { manifest2004 } from '../../../src/publish/manifest2004.ts';
import { schemaNames, type ScormStandard } from '../../../src/publish/package-standard.ts';
import { elementsNamed, readXml } from '../../../src/publish/read-xml.ts';

interface File {
  fileName: string;
  contents: string;
}

/** The official ims_xml.xsd declares the XML namespace as its default, which libxml2 refuses to load. */
const XML_ATTRIBUTES = `<xsd:schema targetNamespace="http://www.w3.org/XML/1998/namespace" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:attribute name="lang" type="xsd:language"/>
<xsd:attribute name="base" type="xsd:string"/>
<xsd:attribute name="link" type="xsd:string"/>
</xsd:schema>`;

/** Loads all vocabularies, so that `adlcp:` and `imsss:` are judged and not passed by. */
function together(vocabularies: readonly (readonly [namespace: string, file: string])[]): File {
  const imports = vocabularies.map(
    ([namespace, file]) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const contents = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xsd:schema>`;
  return { fileName: 'together.xsd', contents };
}

function official(standard: ScormStandard, fileName: string): File {
  const url = new URL(`../../../scorm/${standard}/${fileName}`, import.meta.url);
  return { fileName, contents: readFileSync(url, 'utf8') };
}

interface Case {
  standard: ScormStandard;
  manifest: (options: ManifestOptions) => string;
  schema: File;
  preload: File[];
  version: string;
  type: string;
}

const CASES: Case[] = [
  {
    standard: 'scorm12',
    manifest: manifest12,
    schema: together([
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ]),
    preload: [
      official('scorm12', 'imscp_rootv1p1p2.xsd'),
      official('scorm12', 'adlcp_rootv1p2.xsd'),
      { fileName: 'ims_xml.xsd', contents: XML_ATTRIBUTES },
    ],
    version: '1.2',
    type: 'adlcp:scormtype',
  },
  {
    standard: 'scorm2004',
    manifest: manifest2004,
    schema: together([
      ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
      ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
      ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
      ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
    ]),
    preload: schemaNames('scorm2004').map((name) => official('scorm2004', name)),
    version: '2004 4th Edition',
    type: 'adlcp:scormType',
  },
];

describe.each(CASES)(
  'the manifest of $standard',
  ({ manifest, schema, preload, version, type }) => {
    async function faultsOf(contents: string): Promise<string[]> {
      const xml = { fileName: 'imsmanifest.xml', contents };
      const result = await validateXML({ xml, schema, preload });
      return result.errors.map(({ message }) => message);
    }

    const sound = manifest({
      module: 'ny-i-tsb',
      title: 'Ny i TSB',
      version: '0.1.0',
      files: ['player.js', 'index.html', 'data/nb.js'],
    });

    it('R3: is valid against the official schemas', async () => {
      expect(await faultsOf(sound)).toEqual([]);
    });

    it.each([
      ['another spelling of «sco»', '="sco"', '="SCO"'],
      ['an identifier that starts with a digit', 'identifier="I"', 'identifier="1"'],
      ['an unknown element', '<resources>', '<resources><extra/>'],
      ['parts in another order', /<metadata>[^]*?<\/metadata>/, ''],
    ])('R3: the schemas refuse %s', async (_, find, replacement) => {
      const metadata = /<metadata>[^]*?<\/metadata>/.exec(sound)?.[0] ?? '';
      const broken =
        replacement === ''
          ? sound.replace(find, '').replace('</manifest>', `${metadata}</manifest>`)
          : sound.replace(find, replacement);
      expect(broken).not.toBe(sound);
      expect(await faultsOf(broken)).not.toEqual([]);
    });

    it('R3: escapes what XML means something by, and stays valid', async () => {
      const title = `<b>"Rus" & 'lys'</b>\u0000\u0007\uD800 😀`;
      const escaped = manifest({ module: 'm', title, version: '1', files: ['a&b.txt'] });
      expect(await faultsOf(escaped)).toEqual([]);
      const read = readXml(escaped);
      expect(read).not.toBeNull();
      const titles = read === null ? [] : elementsNamed(read, 'title').map(({ text }) => text);
      expect(titles[0]).toBe(`<b>"Rus" & 'lys'</b>    😀`);
    });

    it('R3: has no byte order mark and no line break in schemaLocation', () => {
      expect(sound.startsWith('<?xml')).toBe(true);
      expect(/schemaLocation="[^"]*[\r\n]/.test(sound)).toBe(false);
    });

    it('R3: cuts a title to 200 characters and a version to 20', async () => {
      const long = manifest({
        module: 'm',
        title: 'å'.repeat(500),
        version: '1'.repeat(50),
        files: [],
      });
      expect(long).toContain(`<title>${'å'.repeat(200)}</title>`);
      expect(long).toContain(` version="${'1'.repeat(20)}"`);
      expect(await faultsOf(long)).toEqual([]);
    });

    it('R4: has one SCO of its version, whose file list is the given one, sorted', () => {
      expect(sound.match(/<item /g)).toHaveLength(1);
      expect(sound).toContain(`${type}="sco" href="index.html"`);
      expect(sound).toContain(`<schemaversion>${version}</schemaversion>`);
      const listed = [...sound.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
      expect(listed).toEqual(['data/nb.js', 'index.html', 'player.js']);
    });

    it('R5: keeps its identifiers between versions', () => {
      const next = manifest({
        module: 'ny-i-tsb',
        title: 'Nytt navn',
        version: '9.0.0',
        files: [],
      });
      const ids = (of: string) => [...of.matchAll(/ identifier="([^"]+)"/g)].map(([, id]) => id);
      expect(ids(next)).toEqual(ids(sound));
      expect(ids(sound)).toEqual(['no.tsb-skolen.ny-i-tsb', 'O', 'I', 'R']);
    });

    it('R6: has no score to reach, prerequisites, objectives or LOM', () => {
      const unwanted =
        /masteryscore|prerequisites|completionThreshold|imsss:objectives|<lom|imsmd:/i;
      expect(unwanted.test(sound)).toBe(false);
    });
  },
);

describe('the schemas', () => {
  const [of12, of2004] = CASES as [Case, Case];
  const options = { module: 'm', title: 'M', version: '1', files: [] };
  const faultsOf = async ({ schema, preload }: Case, contents: string): Promise<number> => {
    const xml = { fileName: 'imsmanifest.xml', contents };
    return (await validateXML({ xml, schema, preload })).errors.length;
  };

  it.each([
    ['another name of scormtype', 'adlcp:scormtype', 'adlcp:scormType'],
    ['a longer schema version', '>1.2<', '>1.2.0.0.0.0.0.0.0.0.0.0<'],
  ])('R3: of SCORM 1.2 refuse %s', async (_, find, put) => {
    expect(await faultsOf(of12, manifest12(options).replace(find, put))).toBeGreaterThan(0);
  });

  it.each([
    ['another word in the delivery controls', '"true" objective', '"yes" objective'],
    ['sequencing before the items', '<item ', '<imsss:sequencing/><item '],
    ['an unknown control', 'flow="true"', 'flaw="true"'],
  ])('R3: of SCORM 2004 refuse %s', async (_, find, put) => {
    const broken = manifest2004(options).replace(find, put);
    expect(broken).not.toBe(manifest2004(options));
    expect(await faultsOf(of2004, broken)).toBeGreaterThan(0);
  });

  it('SCORM 2004: the LMS opens the one lesson at once, and statuses are the content’s own', () => {
    const manifest = manifest2004(options);
    expect(manifest).toContain('<imsss:controlMode choice="true" flow="true"/>');
    expect(manifest).toContain('completionSetByContent="true" objectiveSetByContent="true"');
  });
});
