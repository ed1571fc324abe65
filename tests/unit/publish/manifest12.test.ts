import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { manifest12 } from '../../../src/publish/manifest12.ts';
import { elementsNamed, readXml } from '../../../src/publish/read-xml.ts';

/** The official ims_xml.xsd declares the XML namespace as its default, which libxml2 refuses to load. */
const XML_ATTRIBUTES = `<xsd:schema targetNamespace="http://www.w3.org/XML/1998/namespace" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:attribute name="lang" type="xsd:language"/>
<xsd:attribute name="base" type="xsd:string"/>
<xsd:attribute name="link" type="xsd:string"/>
</xsd:schema>`;

/** Loads both vocabularies, so that `adlcp:scormtype` is judged and not passed by. */
const BOTH = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

function official(fileName: string): { fileName: string; contents: string } {
  const url = new URL(`../../../scorm/scorm12/${fileName}`, import.meta.url);
  return { fileName, contents: readFileSync(url, 'utf8') };
}

async function faultsOf(manifest: string): Promise<string[]> {
  const result = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'both.xsd', contents: BOTH },
    preload: [
      official('imscp_rootv1p1p2.xsd'),
      official('adlcp_rootv1p2.xsd'),
      { fileName: 'ims_xml.xsd', contents: XML_ATTRIBUTES },
    ],
  });
  return result.errors.map(({ message }) => message);
}

const SOUND = manifest12({
  module: 'ny-i-tsb',
  title: 'Ny i TSB',
  version: '0.1.0',
  files: ['player.js', 'index.html', 'data/nb.js'],
});

describe('manifest12', () => {
  it('R3: is valid against the official schemas', async () => {
    expect(await faultsOf(SOUND)).toEqual([]);
  });

  it.each([
    ['another spelling of scormtype', 'adlcp:scormtype="sco"', 'adlcp:scormtype="SCO"'],
    ['another name of scormtype', 'adlcp:scormtype', 'adlcp:scormType'],
    ['an identifier that starts with a digit', 'identifier="I"', 'identifier="1"'],
    ['an unknown element', '<resources>', '<resources><extra/>'],
    ['another schema version', '>1.2<', '>1.2.0.0.0.0.0.0.0.0.0.0<'],
    ['parts in another order', /<metadata>[^]*?<\/metadata>/, ''],
  ])('R3: the schemas refuse %s', async (_, find, replacement) => {
    const metadata = /<metadata>[^]*?<\/metadata>/.exec(SOUND)?.[0] ?? '';
    const broken =
      replacement === ''
        ? SOUND.replace(find, '').replace('</manifest>', `${metadata}</manifest>`)
        : SOUND.replace(find, replacement);
    expect(broken).not.toBe(SOUND);
    expect(await faultsOf(broken)).not.toEqual([]);
  });

  it('R3: escapes what XML means something by, and stays valid', async () => {
    const title = `<b>"Rus" & 'lys'</b>\u0000\u0007\uD800 😀`;
    const manifest = manifest12({ module: 'm', title, version: '1', files: ['a&b.txt'] });
    expect(await faultsOf(manifest)).toEqual([]);
    const read = readXml(manifest);
    expect(read).not.toBeNull();
    const titles = read === null ? [] : elementsNamed(read, 'title').map(({ text }) => text);
    expect(titles[0]).toBe(`<b>"Rus" & 'lys'</b>    😀`);
  });

  it('R3: has no byte order mark and no line break in schemaLocation', () => {
    expect(SOUND.startsWith('<?xml')).toBe(true);
    expect(/schemaLocation="[^"]*[\r\n]/.test(SOUND)).toBe(false);
  });

  it('R3: cuts a title to 200 characters and a version to 20', async () => {
    const manifest = manifest12({
      module: 'm',
      title: 'å'.repeat(500),
      version: '1'.repeat(50),
      files: [],
    });
    expect(await faultsOf(manifest)).toEqual([]);
  });

  it('R4: has one SCO of version 1.2, whose file list is the given one, sorted', () => {
    expect(SOUND.match(/<item /g)).toHaveLength(1);
    expect(SOUND).toContain('adlcp:scormtype="sco" href="index.html"');
    expect(SOUND).toContain('<schemaversion>1.2</schemaversion>');
    const listed = [...SOUND.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
    expect(listed).toEqual(['data/nb.js', 'index.html', 'player.js']);
  });

  it('R5: keeps its identifiers between versions', () => {
    const next = manifest12({
      module: 'ny-i-tsb',
      title: 'Nytt navn',
      version: '9.0.0',
      files: [],
    });
    const ids = (manifest: string) =>
      [...manifest.matchAll(/ identifier="([^"]+)"/g)].map(([, id]) => id);
    expect(ids(next)).toEqual(ids(SOUND));
    expect(ids(SOUND)).toEqual(['no.tsb-skolen.ny-i-tsb', 'O', 'I', 'R']);
  });

  it('R6: has no masteryscore, prerequisites or LOM', () => {
    expect(/masteryscore|prerequisites|<lom|imsmd:/i.test(SOUND)).toBe(false);
  });
});
