import type { ArtFrame, LightArt, SceneArt, SpotArt } from '../../../src/stage/scene-art.ts';

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const COLOUR = /^#[0-9a-f]{6}$/;

function frameProblems(id: string, frame: ArtFrame, art: SceneArt): string[] {
  const numbers = [frame.x, frame.y, frame.width, frame.height, frame.left, frame.top, frame.scale];
  const problems = numbers.every(isNumber) ? [] : [`${id}: not all numbers`];
  if (art.sheets[frame.sheet] === undefined) problems.push(`${id}: no sheet ${frame.sheet}`);
  if (frame.width < 1 || frame.height < 1 || frame.scale <= 0) problems.push(`${id}: no size`);
  return problems;
}

function lightProblems(place: string, { opacity, shapes }: LightArt): string[] {
  const sound = opacity.length === 3 && opacity.every((value) => value >= 0 && value <= 1);
  const colours = shapes.flatMap((shape) => {
    if (shape.kind === 'vertical') return shape.stops.map(([, color]) => color);
    return 'color' in shape ? [shape.color] : [];
  });
  return [
    ...(sound ? [] : [`${place}: opacity ${opacity.join(' ')}`]),
    ...colours.flatMap((color) => (COLOUR.test(color) ? [] : [`${place}: colour ${color}`])),
  ];
}

function spotProblems(place: string, { at: [x, y], scale }: SpotArt): string[] {
  const inside = x > 0 && x < 1280 && y > 0 && y < 900 && scale > 0.3 && scale < 1.5;
  return inside ? [] : [`${place}: a spot at ${x}, ${y}, scale ${scale}`];
}

/** What is wrong with an atlas as the stage expects it: frames that are not there, numbers out of range. */
export function contractProblems(art: SceneArt): string[] {
  const named = [
    ...Object.values(art.places).flatMap(({ sky, outside, room, near }) => [
      sky,
      outside,
      room,
      near,
    ]),
    ...Object.values(art.people).flatMap(({ head, front, bodies }) => [
      head,
      front,
      ...Object.values(bodies).map(({ frame }) => frame),
    ]),
    ...Object.values(art.moods).flatMap(({ face, blink }) => [face, blink]),
    art.speech,
  ];
  return [
    ...named.flatMap((id) => (id === null || art.frames[id] ? [] : [`no frame ${id}`])),
    ...Object.entries(art.frames).flatMap(([id, frame]) => frameProblems(id, frame, art)),
    ...Object.entries(art.places).flatMap(([place, { light, spots }]) => [
      ...light.flatMap((each) => lightProblems(place, each)),
      ...[spots.patient, spots.colleague, ...spots.seats].flatMap((spot) =>
        spot === null ? [] : spotProblems(place, spot),
      ),
    ]),
  ];
}
