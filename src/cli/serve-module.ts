import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { artScript, dataScripts, type PackageFacts } from '../publish/data-scripts.ts';
import type { ModuleProblem, ReadModule } from '../publish/read-module.ts';
import { conversationsOf, encountersOf } from '../scenario/module.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { contentType } from './content-type.ts';
import { errorPage } from './error-page.ts';
import { type PlayerPageParts, playerPage } from './player-page.ts';
import { readModuleFolder } from './read-module-folder.ts';
import type { Place, Served } from './serve-folder.ts';

type SoundModule = Extract<ReadModule, { ok: true }>;

/** The language of the page, and the first one that is asked for. */
const FIRST_LANGUAGE = 'nb';

function factsOf({ texts }: SoundModule): PackageFacts {
  const languages = [...texts.keys()].sort(
    (a, b) => Number(b === FIRST_LANGUAGE) - Number(a === FIRST_LANGUAGE) || (a < b ? -1 : 1),
  );
  return { standard: 'web', completion: 'completed', languages, longestProgress: null };
}

function script(body: string): Served {
  return { type: contentType('module.js'), body };
}

/** `?start=<module>/<id>`, or `<id>` alone; without it, the encounter that a learner opens first. */
function encounterFor(start: string, { content }: SoundModule): string | null {
  const ids = conversationsOf(content.module).map(({ id }) => id);
  const [first] = encountersOf(content.module);
  return ids.find((id) => id === start.split('/').pop()) ?? first?.id ?? null;
}

async function readArt(root: string): Promise<Served | null> {
  const art = await readFile(join(root, 'assets/art/scene-art.json'), 'utf8').catch(() => null);
  return art === null ? null : script(artScript(JSON.parse(art)));
}

function problemPage(problems: ModuleProblem[]): Served {
  const all = problems.map(({ file, message }) => `scenarios/${file}: ${message}`).join(' ');
  return errorPage('Modulen kan ikke vises', `${all} Rett det og last siden på nytt.`);
}

/**
 * The page of a module and its data scripts, put together from `scenarios/` anew for every request, so
 * that a change shows on reload. A module that cannot be read gives a page that says what to mend.
 */
export function serveModule(
  root: string,
  moduleId: string,
  page: Pick<PlayerPageParts, 'csp' | 'player'> = { csp: contentSecurityPolicy('web') },
): Place {
  return async (path, query) => {
    if (path === 'data/art.js') return readArt(root);
    if (path !== '' && !/^data\/.+\.js$/.test(path)) return null;
    const module = await readModuleFolder(join(root, 'scenarios'), moduleId);
    if (!module.ok) return path === '' ? problemPage(module.problems) : null;
    if (path !== '') {
      const write = dataScripts(module.content, module.texts, factsOf(module)).get(path);
      return write === undefined ? null : script(write());
    }
    const title = module.texts.get(FIRST_LANGUAGE)?.module['module.title'] ?? moduleId;
    const encounter = encounterFor(query?.get('start') ?? '', module);
    const body = playerPage({ ...page, title, lang: FIRST_LANGUAGE, encounter });
    return { type: contentType('index.html'), body };
  };
}
