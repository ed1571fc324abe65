import type { Mood } from '../../scenario/scenario.ts';
import { drawBody } from '../person/body/draw-body.ts';
import { drawFace } from '../person/face/draw-face.ts';
import { MOOD_LOOKS } from '../person/face/moods.ts';
import { drawHead } from '../person/head/draw-head.ts';
import { PEOPLE, type PersonName, poseOf } from '../person/people.ts';
import { type PostureName, SEATED_LOWER } from '../person/person-look.ts';
import { drawLight } from '../place/draw-light.ts';
import { drawPlace } from '../place/draw-place.ts';
import type { LightPlan } from '../place/light-plan.ts';
import type { PlacePlan, Spot } from '../place/place-plan.ts';
import { PLACES, type PlaceName } from '../place/places.ts';
import { seedOf } from '../seeded-random.ts';

/** Somebody in a scene. */
export interface Present {
  person: PersonName;
  mood: Mood;
  spot: 'patient' | 'colleague' | number;
  posture: PostureName;
  eyes?: 'open' | 'closed';
}

/** A still of the game: a place in the light of a trust, and who is in it. */
export interface SceneLook {
  place: PlaceName;
  trust: number;
  people: readonly Present[];
}

/** One person about the hips, head and face on. */
export function drawPerson(
  { person, mood, posture, eyes = 'open' }: Omit<Present, 'spot'>,
  seed: number,
): string {
  const pose = poseOf(person);
  const own = (part: string): number => seedOf(`${seed}/${person}/${part}`);
  const look = PEOPLE[person];
  const { tilt, drop, away, posture: asked } = MOOD_LOOKS[mood];
  const body = drawBody(look.body, pose, asked ?? posture, own(`${pose}/${asked ?? posture}`));
  const { head, front } = drawHead(look.head, own('head'));
  const { x, y, scale, rotation } = body.head;
  const turned = away ? ' scale(-1 1)' : '';
  return (
    `${body.content}<g transform="translate(${x} ${y + drop}) rotate(${rotation + tilt}) scale(${scale})${turned}">` +
    `${head}${drawFace(mood, eyes, seedOf(`${seed}/${mood}`))}${front ?? ''}</g>`
  );
}

/** How strong a light is at a trust: linear between low, middle and high. */
export function opacityAt([low, middle, high]: LightPlan['opacity'], trust: number): number {
  return trust < 50
    ? low + (middle - low) * (trust / 50)
    : middle + (high - middle) * (trust / 50 - 1);
}

function spotOf(plan: PlacePlan, spot: Present['spot']): Spot {
  const found = typeof spot === 'number' ? plan.spots.seats[spot] : plan.spots[spot];
  if (!found) throw new Error(`The place has no seat ${spot}`);
  return found;
}

/** The whole scene as SVG content in scene pixels, as the stage puts it together. Same look and seed, same drawing. */
export function drawScene({ place, trust, people }: SceneLook, seed: number): string {
  const plan: PlacePlan = PLACES[place];
  const drawn = drawPlace(place, plan, seed);
  const light = (over: LightPlan['over']): string =>
    plan.light
      .filter((each) => each.over === over)
      .map((each) => {
        const opacity = opacityAt(each.opacity, trust);
        return opacity > 0
          ? `<g opacity="${opacity}">${drawLight(each, `${place}-${each.id}`)}</g>`
          : '';
      })
      .join('');
  const figures = people
    .map((present) => ({ present, spot: spotOf(plan, present.spot) }))
    .toSorted((a, b) => a.spot.at[1] - b.spot.at[1])
    .map(({ present, spot: { at, scale, faces, pose } }) => {
      const flip = faces === 'left' ? -1 : 1;
      const lower = pose === 'standing' && poseOf(present.person) === 'seated' ? SEATED_LOWER : 0;
      return `<g transform="translate(${at[0]} ${at[1] + lower * scale}) scale(${scale * flip} ${scale})">${drawPerson(present, seed)}</g>`;
    });
  return [
    drawn.sky ?? '',
    light('sky'),
    drawn.outside ?? '',
    light('outside'),
    drawn.room,
    light('room'),
    ...figures,
    light('people'),
    drawn.near ?? '',
    light('all'),
  ].join('');
}
