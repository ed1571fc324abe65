import { type Moment, openPlay } from './play.ts';
import { PROFESSIONS, type Profession, type Scenario, type Texts } from './scenario.ts';

/** Where a play stops agreeing with its scenario. Lines count from 1. */
export interface PlayProblem {
  line: number;
  message: string;
}

interface Running {
  play: ReturnType<typeof openPlay>;
  moment: Moment;
  heard: { speaker: string; text: string }[];
}

/**
 * Replays a play file (`PROFIL`, `> choice`, `Speaker: beginning of the next heard line …`, `SLUTT ending, measure n`;
 * «fortsett» is implied; former ids in `was` are understood) and says at which line the scenario first answers otherwise; null when all of it holds.
 */
export function replayPlay(
  text: string,
  scenario: Scenario,
  texts: Texts,
  names: Readonly<Record<string, string>>,
): PlayProblem | null {
  let running: Running | null = null;
  const begin = (profession: Profession, attempt: number): Running => {
    const play = openPlay(scenario, { profession, attempt });
    return settled({ play, moment: play.start(), heard: [] });
  };
  const settled = (from: Running): Running => {
    let { moment } = from;
    const heard = [...from.heard];
    for (;;) {
      for (const { speaker, id } of moment.lines)
        heard.push({ speaker: names[speaker] ?? speaker, text: texts[id] ?? '' });
      if (!moment.goesOn) return { ...from, moment, heard };
      moment = from.play.goOn(moment);
    }
  };

  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    const at = (message: string): PlayProblem => ({ line: index + 1, message });
    if (line === '' || line.startsWith('#')) continue;
    const head = /^PROFIL (\S+), forsøk (\d+)$/.exec(line);
    if (head !== null) {
      const profession = PROFESSIONS.find((name) => name === head[1]);
      if (profession === undefined) return at(`ukjent yrke «${head[1]}»`);
      running = begin(profession, Number(head[2]));
      continue;
    }
    running ??= begin('annet', 1);
    if (line.startsWith('> ')) {
      const wanted = line.slice(2);
      const { choices, beat } = running.moment;
      const choice = (
        choices.find(({ id }) => id === wanted) ??
        choices.find(({ meta }) => meta.was?.includes(wanted))
      )?.id;
      if (choice === undefined)
        return at(
          `«${wanted}» tilbys ikke ved ${beat}; det gjør ${choices.map(({ id }) => id).join(', ')}`,
        );
      running = settled({
        ...running,
        moment: running.play.choose(running.moment, choice),
        heard: [],
      });
      continue;
    }
    if (line.startsWith('SLUTT ')) return endProblem(line, running.moment, at);
    const [speaker = '', said] = line.split(/: (.*)/s);
    if (said === undefined) return at('forstår ikke linjen');
    const beginning = said.endsWith('…') ? said.slice(0, -1).trimEnd() : said;
    const next = running.heard.findIndex(
      (heard) => heard.speaker === speaker && heard.text.startsWith(beginning),
    );
    if (next < 0) return at(`hører ikke «${beginning}» fra ${speaker}`);
    running.heard.splice(0, next + 1);
  }
  return { line: text.split('\n').length, message: 'mangler SLUTT' };
}

function endProblem(
  line: string,
  moment: Moment,
  at: (message: string) => PlayProblem,
): PlayProblem | null {
  const [ending = '', ...measures] = line.slice('SLUTT '.length).split(', ');
  if (moment.ending?.id !== ending && moment.ending?.was?.includes(ending) !== true)
    return at(`venter ${ending}, er ved ${moment.ending?.id ?? moment.beat}`);
  for (const wanted of measures) {
    const [name = '', value] = wanted.split(' ');
    const has = moment.position.memory.measures[name];
    if (has !== Number(value)) return at(`${name} er ${has ?? 'ukjent'}, ikke ${value}`);
  }
  return null;
}
