import type { ArtFrame, PlaceLayer, SceneArt } from '../../../src/stage/scene-art.ts';

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

function frameProblems(id: string, frame: ArtFrame, art: SceneArt): string[] {
  const numbers = [frame.x, frame.y, frame.width, frame.height, frame.left, frame.top, frame.scale];
  const problems = numbers.every(isNumber) ? [] : [`${id}: not all numbers`];
  if (art.sheets[frame.sheet] === undefined) problems.push(`${id}: no sheet ${frame.sheet}`);
  if (frame.width < 1 || frame.height < 1 || frame.scale <= 0) problems.push(`${id}: no size`);
  return problems;
}

function layerProblems(layer: PlaceLayer): string[] {
  const opacity = layer.opacity ?? [1, 1, 1];
  const sound = opacity.length === 3 && opacity.every((value) => value >= 0 && value <= 1);
  const deep = layer.depth >= 0 && layer.depth <= 100;
  return [
    ...(sound ? [] : [`${layer.id}: opacity ${opacity.join(' ')}`]),
    ...(deep ? [] : [`${layer.id}: depth ${layer.depth}`]),
  ];
}

/** What is wrong with an atlas as the stage expects it: frames that are not there, numbers out of range. */
export function contractProblems(art: SceneArt): string[] {
  const named = [
    ...Object.values(art.places).flatMap(({ layers }) =>
      layers.flatMap(({ frame, frames }) => [frame, ...(frames ?? [])]),
    ),
    ...Object.values(art.people).flatMap(({ postures, moods }) => [
      ...Object.values(postures).flatMap(({ body, front }) => [body, front]),
      ...Object.values(moods).flatMap(({ head, blink }) => [head, blink]),
    ]),
  ];
  return [
    ...named.flatMap((id) => (id === null || art.frames[id] ? [] : [`no frame ${id}`])),
    ...Object.entries(art.frames).flatMap(([id, frame]) => frameProblems(id, frame, art)),
    ...Object.values(art.places).flatMap(({ layers }) => layers.flatMap(layerProblems)),
    ...Object.values(art.people).flatMap(({ thresholds: [first, second] }) =>
      first < second ? [] : ['thresholds out of order'],
    ),
  ];
}
