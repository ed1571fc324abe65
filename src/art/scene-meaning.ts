import { drawBody } from './person/body/draw-body.ts';
import { drawHead } from './person/head/draw-head.ts';
import { PEOPLE, PERSON_NAMES, type PersonName, poseOf } from './person/people.ts';
import { SEATED_LOWER } from './person/person-look.ts';
import { dropsOf } from './place/drops.ts';
import { drawPlace } from './place/draw-place.ts';
import type { PlacePlan } from './place/place-plan.ts';
import { PLACE_NAMES, type PlaceName, PLACES } from './place/places.ts';
import { faceFrame, isDrawn, MOODS_DRAWN, POSTURES } from './scene-drawings.ts';

function placeMeaning(place: PlaceName, seed: number) {
  const plan: PlacePlan = PLACES[place];
  const drawn = drawPlace(place, plan, seed);
  const part = (name: 'sky' | 'outside' | 'near'): string | null =>
    drawn[name] === null ? null : `${place}/${name}`;
  return {
    sky: part('sky'),
    outside: part('outside'),
    room: `${place}/room`,
    near: part('near'),
    light: plan.light.map(({ over, opacity, shapes }) => ({
      over,
      opacity,
      shapes: shapes.map((shape) =>
        shape.kind === 'rain' || shape.kind === 'snow'
          ? { ...shape, drops: dropsOf(shape) }
          : shape,
      ),
    })),
    spots: plan.spots,
  };
}

function personMeaning(person: PersonName, seed: number) {
  const look = PEOPLE[person];
  const pose = poseOf(person);
  const body = (posture: (typeof POSTURES)[number]) => {
    const shown = isDrawn(person, posture) ? posture : 'waiting';
    const { head, seat } = drawBody(look.body, pose, shown, seed);
    return { frame: `${person}/${shown}`, head, seat };
  };
  const { front } = drawHead(look.head, seed);
  return {
    lower: pose === 'seated' ? SEATED_LOWER : 0,
    head: `${person}/head`,
    front: front === null ? null : `${person}/front`,
    bodies: Object.fromEntries(POSTURES.map((posture) => [posture, body(posture)])),
  };
}

/** How the pictures make places, people and moods: all of `scene-art.json` but sheets and frames. */
export function sceneMeaning(seed: number) {
  const moods = MOODS_DRAWN.map(([mood, { tilt, drop, away, posture }]) => {
    const eyes = { face: faceFrame(mood, 'open'), blink: faceFrame(mood, 'closed') };
    return [mood, { ...eyes, tilt, drop, away, posture }] as const;
  });
  return {
    width: 1280,
    height: 720,
    places: Object.fromEntries(PLACE_NAMES.map((place) => [place, placeMeaning(place, seed)])),
    people: Object.fromEntries(PERSON_NAMES.map((person) => [person, personMeaning(person, seed)])),
    moods: Object.fromEntries(moods),
    speech: 'speech',
  };
}
