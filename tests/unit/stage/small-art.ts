import type { BodyArt, SceneArt, SpotArt } from '../../../src/stage/scene-art.ts';

export function spot(x: number, y = 600, more: Partial<SpotArt> = {}): SpotArt {
  return { at: [x, y], scale: 1, faces: 'right', pose: 'seated', ...more };
}

function body(frame: string, x: number): BodyArt {
  return { frame, head: { x, y: -300, scale: 0.5, rotation: 0 }, seat: -40 };
}

const frame = (sheet: number) => ({
  sheet,
  x: 0,
  y: 0,
  width: 300,
  height: 400,
  left: -150,
  top: -400,
  scale: 1,
});

/** A house of two places and three people, each on a sheet of its own: faces 0, people 1–3, places 4 and 5. */
export const SMALL_ART: SceneArt = {
  sheets: [
    'faces',
    'person-jonas',
    'person-sana',
    'person-tor',
    'place-samtalerom',
    'place-gang',
  ].map((name) => `${name}.webp`),
  width: 1280,
  height: 720,
  frames: {
    'face/wary': frame(0),
    'face/warm': frame(0),
    speech: frame(0),
    'jonas/head': frame(1),
    'jonas/body': frame(1),
    'sana/head': frame(2),
    'sana/body': frame(2),
    'tor/head': frame(3),
    'tor/body': frame(3),
    'samtalerom/room': frame(4),
    'gang/room': frame(5),
  },
  places: {
    samtalerom: {
      sky: null,
      outside: null,
      room: 'samtalerom/room',
      near: null,
      light: [],
      spots: { patient: spot(500), colleague: spot(800, 640), seats: [spot(300, 560), spot(1100)] },
    },
    gang: {
      sky: null,
      outside: null,
      room: 'gang/room',
      near: null,
      light: [],
      spots: { patient: null, colleague: spot(600), seats: [spot(600)] },
    },
  },
  people: Object.fromEntries(
    (['jonas', 'sana', 'tor'] as const).map((person, index) => [
      person,
      {
        lower: index === 0 ? 90 : 0,
        head: `${person}/head`,
        front: null,
        bodies: {
          closed: body(`${person}/body`, 20),
          waiting: body(`${person}/body`, 0),
          open: body(`${person}/body`, -20),
        },
      },
    ]),
  ),
  moods: {
    wary: { face: 'face/wary', blink: null, tilt: 0, drop: 0, away: false, posture: null },
    warm: { face: 'face/warm', blink: null, tilt: 0, drop: 0, away: false, posture: null },
    ashamed: { face: 'face/wary', blink: null, tilt: 0, drop: 0, away: true, posture: 'closed' },
  },
  speech: 'speech',
};
