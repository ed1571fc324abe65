import { drawBody } from './person/body/draw-body.ts';
import { drawFace } from './person/face/draw-face.ts';
import { MOOD_LOOKS, MOOD_NAMES } from './person/face/moods.ts';
import { drawSpeechMarks } from './person/face/speech-marks.ts';
import { drawHead } from './person/head/draw-head.ts';
import { PEOPLE, PERSON_NAMES, type PersonName, poseOf } from './person/people.ts';
import { drawPlace } from './place/draw-place.ts';
import type { PlacePlan } from './place/place-plan.ts';
import { PLACE_NAMES, type PlaceName, PLACES } from './place/places.ts';
import { seedOf } from './seeded-random.ts';
import { type Box, svgSheet } from './svg-sheet.ts';

/** One picture to be rendered: a whole SVG document, and what its pixels mean in the scene. */
export interface Drawing {
  id: string;
  svg: string;
  /** Of the SVG's upper left corner: see `ArtFrame`. */
  left: number;
  top: number;
  /** Scene pixels per picture pixel. */
  scale: number;
}

/** Pictures that are fetched and released together. */
export interface SheetDrawings {
  name: string;
  drawings: Drawing[];
}

const SCENE: Box = { left: 0, top: 0, width: 1280, height: 720 };
/** Legs end where the picture does: no spot stands so high that more of them is seen. */
const BODY_BOX: Box = { left: -420, top: -460, width: 840, height: 460 + 190 };
/** Those who come in stand further away than those who sit before us: fewer pixels are enough. */
const FURTHER = 1.2;
const HEAD_BOX: Box = { left: -170, top: -290, width: 360, height: 420 };
export const POSTURES = ['closed', 'waiting', 'open'] as const;
const EYES = ['open', 'closed'] as const;

function drawing(id: string, content: string, box: Box, scale = 1): Drawing {
  return { id, svg: svgSheet(content, box, scale, null), left: box.left, top: box.top, scale };
}

/** The sheet every scene needs: a face for each mood, open-eyed and closed, and the marks of speech. */
export function faceDrawings(seed: number): SheetDrawings {
  const faces = MOOD_NAMES.flatMap((mood) =>
    // Both eyes of a mood share a seed: nothing but the lids moves in a blink.
    EYES.map((eyes) =>
      drawing(faceFrame(mood, eyes), drawFace(mood, eyes, seedOf(`${seed}/${mood}`)), HEAD_BOX),
    ),
  );
  const speech = drawing('speech', drawSpeechMarks(seedOf(`${seed}/speech`)), HEAD_BOX);
  return { name: 'faces', drawings: [...faces, speech] };
}

/** A person's sheet: a head, what lies over its face, and a body for each posture. */
export function personDrawings(person: PersonName, seed: number): SheetDrawings {
  const own = (part: string): number => seedOf(`${seed}/${person}/${part}`);
  const look = PEOPLE[person];
  const pose = poseOf(person);
  const { head, front } = drawHead(look.head, own('head'));
  const bodies = POSTURES.filter((posture) => isDrawn(person, posture)).map((posture) =>
    drawing(
      `${person}/${posture}`,
      drawBody(look.body, pose, posture, own(`${pose}/${posture}`)).content,
      BODY_BOX,
      pose === 'standing' ? FURTHER : 1,
    ),
  );
  return {
    name: `person-${person}`,
    drawings: [
      drawing(`${person}/head`, head, HEAD_BOX),
      ...(front === null ? [] : [drawing(`${person}/front`, front, HEAD_BOX)]),
      ...bodies,
    ],
  };
}

/** Those who stand have no closed posture: at work one does not turn away. */
export function isDrawn(person: PersonName, posture: (typeof POSTURES)[number]): boolean {
  return posture !== 'closed' || poseOf(person) === 'seated';
}

/** A place's sheet: its parts far to near. Light is data, painted by whoever shows it. */
export function placeDrawings(place: PlaceName, seed: number): SheetDrawings {
  const plan: PlacePlan = PLACES[place];
  const drawn = drawPlace(place, plan, seed);
  const parts = (['sky', 'outside', 'room', 'near'] as const).flatMap((part) => {
    const content = drawn[part];
    return content === null ? [] : [drawing(`${place}/${part}`, content, SCENE)];
  });
  return { name: `place-${place}`, drawings: parts };
}

/** Every sheet of the atlas, the same for the same seed. */
export function sceneSheets(seed: number): SheetDrawings[] {
  return [
    faceDrawings(seed),
    ...PERSON_NAMES.map((person) => personDrawings(person, seed)),
    ...PLACE_NAMES.map((place) => placeDrawings(place, seed)),
  ];
}

export function faceFrame(mood: string, eyes: 'open' | 'closed'): string {
  return `face/${mood}${eyes === 'closed' ? '-blink' : ''}`;
}

/** Moods by name with what the stage must know of them. */
export const MOODS_DRAWN = MOOD_NAMES.map((mood) => [mood, MOOD_LOOKS[mood]] as const);
