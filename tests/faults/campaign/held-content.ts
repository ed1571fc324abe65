import type { Content, Edition } from '../../../src/player/content.ts';
import { moduleOutline } from '../../../src/publish/module-outline.ts';
import type { Standard } from '../../../src/lms/lms-api.ts';
import { readKnownEncounter } from '../../e2e/known-encounter.ts';

/** The module as the player has it, for an LMS of a standard or for the web. Texts are their keys: nobody reads them. */
export async function heldContent(
  standard: Standard | 'web',
  edition: Partial<Edition> = {},
): Promise<Content> {
  const { content, id, scenario } = await readKnownEncounter();
  return {
    ...moduleOutline(content),
    edition: { standard, completion: 'completed', ...edition },
    codes: { [id]: 'E2' },
    languages: ['nb'],
    language: 'nb',
    scenario: (asked) => (asked === id ? scenario : undefined),
    fact: () => undefined,
    text: (key) => key,
    find: (_, key) => key,
    say: (_, key) => key,
  };
}
