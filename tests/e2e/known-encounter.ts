import { join } from 'node:path';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { advance, begin, choose, isChoosing, type Replay } from '../../src/attempt/replay.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { readModuleFolder } from '../../src/cli/read-module-folder.ts';
import { encountersOf, type ModuleContent, type ModuleTexts } from '../../src/scenario/module.ts';
import { openPlay } from '../../src/scenario/play.ts';
import type { Profession, Quality, Scenario } from '../../src/scenario/scenario.ts';

export const MODULE = 'ny-i-tsb';
/** The encounter that the tests of the screens are written about. */
export const KNOWN = 'forste-samtale';

/** An encounter of the module as it lies on disk now: what the page must show is computed from it. */
export interface KnownEncounter {
  content: ModuleContent;
  texts: ModuleTexts;
  /** The scenario's machine id. */
  id: string;
  scenario: Scenario;
  say(key: string): string;
  /** Every text that only the debrief may show. */
  thoughts: string[];
  /** The first moment of an attempt. */
  begin(profession?: Profession, attempt?: number): Replay;
  /** The whole way from a moment, by the rule. */
  walk(from: Replay, pick: Pick): Replay;
}

/** Names the choice to take at a moment that offers some. */
export type Pick = (state: Replay) => string;

const ORDER: Record<'best' | 'poorest', Quality[]> = {
  best: ['good', 'fair', 'poor'],
  poorest: ['poor', 'fair', 'good'],
};

/** Always the first choice of the best, or of the poorest, quality on offer; never a consult. */
export function byQuality(wish: keyof typeof ORDER): Pick {
  return ({ moment }) => {
    for (const quality of ORDER[wish]) {
      const found = moment.choices.find(({ meta }) => meta.quality === quality);
      if (found !== undefined) return found.id;
    }
    throw new Error(`${moment.beat} offers no choice with a quality`);
  };
}

/** «Fortsett» until there is something to choose, or the end. */
export function toChoices(state: Replay): Replay {
  let at = state;
  while (!isChoosing(at)) at = advance(at);
  return at;
}

/** The moment as it stands where `isWanted` first holds on the way; throws when the way ends before. */
export function walkUntil(from: Replay, pick: Pick, isWanted: (state: Replay) => boolean): Replay {
  let at = toChoices(from);
  while (!isWanted(at)) {
    if (at.moment.ending !== null) throw new Error('the way ended before the moment was met');
    at = toChoices(choose(at, pick(at)));
  }
  return at;
}

export async function readKnownEncounter(): Promise<KnownEncounter> {
  const found = (await readKnownEncounters()).find(({ id }) => id === KNOWN);
  if (found === undefined) throw new Error(`the module has no «${KNOWN}»`);
  return found;
}

/** Every encounter of the module, in its order. */
export async function readKnownEncounters(): Promise<KnownEncounter[]> {
  const read = await readModuleFolder(join(projectRoot, 'scenarios'), MODULE);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { content, texts } = read;
  return encountersOf(content.module).map(({ id }) => known(id, content, texts.get('nb')));
}

function known(id: string, content: ModuleContent, texts: ModuleTexts | undefined): KnownEncounter {
  const scenario = content.scenarios[id];
  const own = texts?.scenarios[id];
  if (texts === undefined || scenario === undefined || own === undefined)
    throw new Error('no encounter');
  return {
    content,
    texts,
    id,
    scenario,
    say: (key) => own[key] ?? key,
    thoughts: Object.entries(own).flatMap(([key, text]) =>
      key.endsWith('.thought') ? [text] : [],
    ),
    begin: (profession = 'annet', attempt = 1) =>
      begin(openPlay(scenario, { profession, attempt })),
    walk: (from, pick) => walkUntil(from, pick, ({ moment }) => moment.ending !== null),
  };
}

/** An attempt as the stores keep it, standing where the moment stands. */
export function attemptAt(
  state: Replay,
  known: KnownEncounter,
  more: Partial<Attempt> = {},
): Attempt {
  return {
    scenario: known.id,
    number: 1,
    device: 'abc',
    profession: 'annet',
    fingerprint: (known.content.fingerprints[known.id] ?? '0000').slice(0, 4),
    log: state.log,
    steps: state.steps,
    finished: null,
    ...more,
  };
}
