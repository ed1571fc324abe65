import { INK } from '../palette.ts';
import { MOOD_NAMES } from '../person/face/moods.ts';
import { PEOPLE, PERSON_NAMES, type PersonName, poseOf } from '../person/people.ts';
import { PLACE_NAMES, PLACES, type PlaceName } from '../place/places.ts';
import { svgSheet } from '../svg-sheet.ts';
import { drawPerson, drawScene, type Present } from './draw-scene.ts';

/** A picture for people who draw, to look at. */
export interface ContactSheet {
  name: string;
  svg: string;
  width: number;
  height: number;
}

interface Cell {
  label: string;
  content: string;
}

const PAPER = '#d9d1c0';
const LABEL = 34;
const TRUSTS = [10, 50, 90] as const;
const POSTURES = ['closed', 'waiting', 'open'] as const;

function grid(
  name: string,
  cells: readonly Cell[],
  columns: number,
  [cellWidth, cellHeight]: readonly [number, number],
): ContactSheet {
  const rows = Math.ceil(cells.length / columns);
  const [width, height] = [columns * cellWidth, rows * (cellHeight + LABEL)];
  const drawn = cells.map(({ label, content }, index) => {
    const x = (index % columns) * cellWidth;
    const y = Math.floor(index / columns) * (cellHeight + LABEL);
    return (
      `<svg x="${x}" y="${y}" width="${cellWidth}" height="${cellHeight}" overflow="hidden">${content}</svg>` +
      `<text x="${x + 10}" y="${y + cellHeight + 24}" font-family="sans-serif" font-size="20" fill="${INK}">${label}</text>`
    );
  });
  const content = `<rect width="${width}" height="${height}" fill="${PAPER}"/>${drawn.join('')}`;
  return {
    name,
    width,
    height,
    svg: svgSheet(content, { left: 0, top: 0, width, height }, 1, null),
  };
}

/** Head and shoulders: the neck about two thirds down. */
function bust(present: Omit<Present, 'spot'>, seed: number): string {
  return `<g transform="translate(170 640)">${drawPerson(present, seed)}</g>`;
}

/** One person: ways of sitting and standing, then every mood. */
export function personSheet(person: PersonName, seed: number): ContactSheet[] {
  const bodies = POSTURES.map((posture): Cell => ({
    label: `${person}, ${poseOf(person)}, ${posture}`,
    content: `<g transform="translate(270 500)">${drawPerson({ person, mood: 'listening', posture }, seed)}</g>`,
  }));
  const moods = MOOD_NAMES.map((mood): Cell => ({
    label: mood,
    content: bust({ person, mood, posture: 'waiting' }, seed),
  }));
  return [
    grid(`person-${person}-bodies`, bodies, 3, [540, 760]),
    grid(`person-${person}-moods`, moods, 4, [360, 420]),
  ];
}

/** Everyone in every mood, a row a person. */
export function peopleSheet(seed: number): ContactSheet {
  const cells = PERSON_NAMES.flatMap((person) =>
    MOOD_NAMES.map((mood): Cell => ({
      label: `${person}, ${mood}`,
      content: `<g transform="scale(.55)">${bust({ person, mood, posture: 'waiting' }, seed)}</g>`,
    })),
  );
  return grid('people-moods', cells, MOOD_NAMES.length, [198, 231]);
}

/** One place at low, middle and high trust, empty and with someone. */
export function placeSheets(
  place: PlaceName,
  person: PersonName | null,
  seed: number,
): ContactSheet[] {
  return TRUSTS.map((trust, index) => {
    const posture = POSTURES[index] ?? 'waiting';
    const mood = (['wary', 'listening', 'warm'] as const)[index] ?? 'listening';
    const spot = PLACES[place].spots.patient === null ? 'colleague' : 'patient';
    const people: Present[] = person === null ? [] : [{ person, mood, posture, spot }];
    const content = drawScene({ place, trust, people }, seed);
    return {
      name: `place-${place}-${trust}`,
      width: 1280,
      height: 720,
      svg: svgSheet(content, { left: 0, top: 0, width: 1280, height: 720 }, 1, null),
    };
  });
}

/** Every place at middle trust, empty. */
export function placesSheet(seed: number): ContactSheet {
  const cells = PLACE_NAMES.map((place): Cell => ({
    label: place,
    content: `<g transform="scale(.5)">${drawScene({ place, trust: 50, people: [] }, seed)}</g>`,
  }));
  return grid('places', cells, 2, [640, 360]);
}

export const isPersonName = (name: string): name is PersonName => Object.hasOwn(PEOPLE, name);
export const isPlaceName = (name: string): name is PlaceName =>
  PLACE_NAMES.some((place) => place === name);
