import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/cli/project-root.ts';
import { nb } from '../../src/language/nb.ts';
import { readPosition, takeStep, walkTo } from '../a11y/walk-encounter.ts';
import { MODULE, readKnownEncounter } from './known-encounter.ts';
import { expect, launch, leave, packModule, report, test, valuesSet } from './package-fixture.ts';

const ENCOUNTER = join(MODULE, '02-forste-samtale');

/** The school as it is, with one file of the encounter edited. */
async function editedSchool(file: string, edit: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tsb-school-'));
  await cp(join(projectRoot, 'scenarios'), folder, { recursive: true });
  const path = join(folder, ENCOUNTER, file);
  const before = await readFile(path, 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
  return folder;
}

/** A value of `code` that a choice of this name has, given another one that no choice has. */
const otherCode =
  (choice: string) =>
  (text: string): string => {
    const at = text.indexOf(`"${choice}"`);
    return text.slice(0, at) + text.slice(at).replace(/"code": "[^"]+"/, '"code": "ZZ"');
  };

for (const standard of ['scorm12', 'scorm2004'] as const)
  test(`a package that is updated in place in the middle of an attempt goes on there, with the new words (${standard})`, async ({
    page,
    lms,
  }) => {
    const known = await readKnownEncounter();
    const before = await lms.ready('completed', standard);
    const options = { lmsKind: 'strict', standard, width: 836, height: 666 } as const;
    const start = `index.html?start=${known.id}`;
    const old = await launch(page, lms, { ...options, packageUrl: `${before}${start}` });
    await walkTo(old, 'choices');
    await takeStep(old);
    await walkTo(old, 'choices');
    const stood = await readPosition(old);
    await expect
      .poll(async () => valuesSet(await report(page), 'cmi.suspend_data').length)
      .toBeGreaterThan(0);
    const { record } = await leave(page);

    const school = await editedSchool('texts/nb.json', (text) =>
      text.replaceAll('": "', '": "Nytt: '),
    );
    const name = `${standard}-edited`;
    lms.serve(name, await packModule('completed', standard, { scenariosFolder: school }));
    const updated = `${lms.packageUrl(name)}${start}`;
    const again = await launch(page, lms, { ...options, packageUrl: updated, record });
    await expect.poll(async () => (await readPosition(again)).beat).toBe(stood.beat);
    await walkTo(again, 'choices');
    expect((await readPosition(again)).choices).toEqual(stood.choices);
    await expect(again.locator('.pick [data-choice]').first()).toContainText('Nytt: ');
    await takeStep(again);
    await leave(page);
    await rm(school, { recursive: true });
  });

test('where the place itself was edited, one goes on from the nearest safe one and is told', async ({
  page,
  lms,
}) => {
  const known = await readKnownEncounter();
  const before = await lms.ready('completed');
  const options = { lmsKind: 'strict', standard: 'scorm12', width: 836, height: 666 } as const;
  const start = `index.html?start=${known.id}`;
  const old = await launch(page, lms, { ...options, packageUrl: `${before}${start}` });
  await walkTo(old, 'choices');
  const [first = ''] = (await readPosition(old)).choices;
  await takeStep(old);
  await expect
    .poll(async () => valuesSet(await report(page), 'cmi.suspend_data').length)
    .toBeGreaterThan(0);
  const { record } = await leave(page);

  const school = await editedSchool('scenario.json', otherCode(first));
  lms.serve('moved', await packModule('completed', 'scorm12', { scenariosFolder: school }));
  const packageUrl = `${lms.packageUrl('moved')}${start}`;
  const again = await launch(page, lms, { ...options, packageUrl, record });
  await expect(again.locator('.notices')).toContainText(nb['encounter.moved']);
  await walkTo(again, 'ending');
  const ended = await leave(page);
  expect(ended.record['cmi.suspend_data']).toBeTruthy();
  await rm(school, { recursive: true });
});
