import type { Cue, CuePerson } from './cue.ts';
import { postureByTrust } from './posture-by-trust.ts';
import type { MoodArt, PersonArt, Posture, SceneArt, SpotArt } from './scene-art.ts';

/** A person of the art in a spot, as a mood and the trust have it. */
export interface Figure {
  readonly person: string;
  readonly art: PersonArt;
  readonly mood: MoodArt;
  readonly posture: Posture;
  readonly spot: SpotArt;
  readonly isSpeaking: boolean;
}

/** What stands on the stage, all of it: two that are equal by `key` look the same. */
export interface Composition {
  readonly key: string;
  readonly place: string;
  readonly trust: number;
  readonly weighty: boolean;
  /** Far to near. */
  readonly figures: readonly Figure[];
  /** Sheets it needs, by index into `SceneArt.sheets`. */
  readonly sheets: readonly number[];
}

/**
 * Puts a cue together from the art. A place the art does not know is the former one, or null when there is
 * none; a person without a picture is left out; who comes when every seat is taken is left out as well.
 */
export function compose(art: SceneArt, cue: Cue, before: Composition | null): Composition | null {
  const place = Object.hasOwn(art.places, cue.place) ? cue.place : before?.place;
  const placeArt = place === undefined ? undefined : art.places[place];
  if (place === undefined || placeArt === undefined) return null;
  const { spots } = placeArt;
  const figureAt = (who: CuePerson | null, spot: SpotArt | null | undefined): Figure[] => {
    const person = who === null ? undefined : art.people[who.person];
    const mood = who === null ? undefined : (art.moods[who.mood] ?? Object.values(art.moods)[0]);
    if (who === null || !spot || person === undefined || mood === undefined) return [];
    const posture = mood.posture ?? postureByTrust(cue.trust);
    return [
      {
        person: who.person,
        art: person,
        mood,
        posture,
        spot,
        isSpeaking: who.person === cue.speaker,
      },
    ];
  };
  const all = [
    ...figureAt(cue.patient, spots.patient),
    ...cue.others.flatMap((who, seat) => figureAt(who, spots.seats[seat])),
    ...figureAt(cue.asked, spots.colleague),
  ];
  const figures = all.toSorted((a, b) => a.spot.at[1] - b.spot.at[1]);
  const sheets = sheetsOf(art, framesOf(art, place, figures));
  const { trust, weighty } = cue;
  const looks = figures.map(({ person, mood, posture, spot, isSpeaking }) =>
    [person, mood.face, posture, spot.at, isSpeaking].join(),
  );
  return {
    key: [place, Math.round(trust), weighty, ...looks].join('|'),
    place,
    trust,
    weighty,
    figures,
    sheets,
  };
}

/** Every frame that a place and its people may show. */
function framesOf(art: SceneArt, place: string, figures: readonly Figure[]): (string | null)[] {
  const { sky, outside, room, near } = art.places[place] ?? {};
  const people = figures.flatMap(({ art: person, mood }) => [
    person.head,
    person.front,
    ...Object.values(person.bodies).map(({ frame }) => frame),
    mood.face,
  ]);
  return [...[sky, outside, room, near].map((frame) => frame ?? null), ...people, art.speech];
}

function sheetsOf(art: SceneArt, frames: readonly (string | null)[]): number[] {
  const found = frames.flatMap((name) => {
    const sheet = name === null ? undefined : art.frames[name]?.sheet;
    return sheet === undefined ? [] : [sheet];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}
