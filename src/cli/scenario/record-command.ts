import { dirname, join } from 'node:path';
import type { Head } from '../../scenario/machine.ts';
import { replayPlay } from '../../scenario/replay-play.ts';
import { notEnded } from '../../scenario/transcript/not-ended.ts';
import { type Spoken, wordsOf } from '../../scenario/transcript/stretch.ts';
import { writePlay } from '../../scenario/write-play.ts';
import type { Left } from './ask.ts';
import { askComment, askPlace, type PlayPlace } from './keep-play.ts';
import { type OldPlay, readOldPlay } from './old-play.ts';
import { playByHand } from './play-by-hand.ts';
import { playName } from './play-name.ts';
import { beginPlaying, followOld, type Played } from './played.ts';
import { problemsReport } from './problems-report.ts';
import { headFor, refusalOf } from './record-flags.ts';
import { oneScenario } from './scenarios-at.ts';
import { harmless } from './shown-line.ts';
import { spokenAt } from './spoken-at.ts';
import type { CommandIo, ExitCode, Subcommand } from './subcommand.ts';
import { writeTogether } from './write-together.ts';

export const recordCommand: Subcommand = {
  name: 'record',
  use: '<sti> [--profession <yrke>] [--attempt <nummer>] [--from <spilleprøve>] [--to <navn>]',
  does: 'spill et møte her, og skriv det ned som spilleprøve',
  values: ['profession', 'attempt', 'from', 'to'],
  paths: [1, 1],
  async run({ paths: [path = ''], flags }, io) {
    const refusal = refusalOf(flags);
    if (refusal !== null) {
      io.err(`${refusal}\n`);
      return 2;
    }
    const folder = await oneScenario(path);
    const { spoken, problems } = await spokenAt(folder, io.folders[0]);
    if (spoken === null) {
      io.out(await problemsReport({ problems, scenarios: 1, modules: 0 }, 'nb', io));
      io.err('Møtet kan spilles når feilene er rettet.\n');
      return 1;
    }
    const plays = join(dirname(folder.scenario), 'plays');
    const from = flags['from'];
    const old = from === undefined ? null : await readOldPlay(String(from), plays, io);
    const head = headFor(flags, old);
    return record({ spoken, plays, old, head, to: flags['to']?.toString() }, io);
  },
};

interface Recording {
  spoken: Spoken;
  /** The folder of the encounter’s plays; it need not be there. */
  plays: string;
  old: OldPlay | null;
  head: Head;
  /** The wanted name of the file. */
  to: string | undefined;
}

async function record(recording: Recording, io: CommandIo): Promise<ExitCode> {
  const { spoken, plays, old, head, to } = recording;
  const title = wordsOf('scenario.title', spoken) || spoken.scenario.id;
  io.out(harmless(`${title}, spilt som ${head.profession}, forsøk ${head.attempt}.`) + '\n');
  const begun = goOnFrom(recording, io);
  if (old !== null && isRenewal(begun, recording)) {
    const place = { path: old.path, before: old.text };
    return keep(begun.played, old.way.comment, place, recording, io);
  }
  if (begun.played.stretch.moment.ending === null) io.out(HOW_TO);
  let from = begun.played;
  for (;;) {
    const played = await playByHand(from, spoken, io);
    if (typeof played === 'string') return leave(played, io);
    const comment = await askComment(old, io);
    if (comment === 'undo') {
      from = played.before ?? played;
      continue;
    }
    if ('gone' in comment) return leave(comment.gone, io);
    const place = await askPlace(plays, to, old, io);
    if ('gone' in place) return leave(place.gone, io);
    return keep(played, comment.comment, place, recording, io);
  }
}

const HOW_TO =
  'Skriv tallet foran valget. «angre» tar tilbake det siste valget, «avbryt» går ut uten å skrive noe.\n';

/** Where playing by hand begins, and what is otherwise than in the old play; null when nothing is. */
interface Begun {
  played: Played;
  why: string | null;
}

function goOnFrom({ spoken, head, old }: Recording, io: CommandIo): Begun {
  const start = beginPlaying(spoken, head);
  if (old === null) return { played: start, why: null };
  const { choices, ending } = old.way;
  const { played, why } = followOld(choices, start, spoken);
  const { moment } = played.stretch;
  const other = why ?? (ending === null ? 'SLUTT manglet.' : notEnded(ending, moment, spoken));
  const count = `${played.choices.length} av ${choices.length} valg`;
  io.out(
    `Fulgte ${count} i den gamle spilleprøven.${other === null ? '' : ` ${harmless(other)}`}\n`,
  );
  return { played, why: other };
}

/** True when only the words can be otherwise, and the play is to take its own place: then there is nothing to ask. */
function isRenewal({ why }: Begun, { old, plays, to, head }: Recording): boolean {
  const name = to === undefined ? null : playName(to);
  const { profession, attempt } = headFor({}, old);
  const isSameHead = head.profession === profession && head.attempt === attempt;
  return why === null && isSameHead && name !== null && join(plays, `${name}.play`) === old?.path;
}

async function keep(
  { choices }: Played,
  comment: string,
  { path, before }: PlayPlace,
  { spoken, head }: Recording,
  io: CommandIo,
): Promise<ExitCode> {
  const written = writePlay({ ...spoken, head, choices, comment });
  const { scenario, texts, names } = spoken;
  const play = 'play' in written ? written.play : '';
  const problem = replayPlay(play, scenario, texts, names);
  if ('refusal' in written || problem !== null) {
    const why =
      'refusal' in written ? written.refusal : `Linje ${problem?.line}: ${problem?.message}`;
    io.err(`${harmless(why)}\nIngenting er skrevet.\n`);
    return 1;
  }
  await writeTogether([{ path, before, after: play }]);
  const done = before === play ? 'Den er som før.' : 'Den er spilt av igjen, og holder.';
  io.out(`${path}\n${done}\n`);
  return 0;
}

function leave(how: Left, io: CommandIo): ExitCode {
  if (how === 'ended') io.err('Det kom ikke flere svar. Ingenting er skrevet.\n');
  else io.out('Ingenting er skrevet.\n');
  return how === 'ended' ? 1 : 0;
}
