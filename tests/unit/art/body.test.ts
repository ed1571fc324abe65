import { describe, expect, it } from 'vitest';
import { drawBody, type DrawnBody } from '../../../src/art/person/body/draw-body.ts';
import { PEOPLE, PERSON_NAMES, type PersonName } from '../../../src/art/person/people.ts';
import type { BodyLook, Pose, PostureName } from '../../../src/art/person/person-look.ts';

const POSES: readonly Pose[] = ['seated', 'standing'];
const POSTURES: readonly PostureName[] = ['closed', 'waiting', 'open'];
const lookOf = (person: PersonName): BodyLook => PEOPLE[person].body;

const drawings = PERSON_NAMES.flatMap((person) =>
  POSES.flatMap((pose) =>
    POSTURES.map((posture) => ({
      name: `${person}, ${pose}, ${posture}`,
      body: drawBody(lookOf(person), pose, posture, 11),
    })),
  ),
);

/** Every point of every path, in scene pixels from the hips. */
function pointsOf({ content }: DrawnBody): [number, number][] {
  const [, scale = '1'] = /^<g transform="scale\((\S+)\)">/.exec(content) ?? [];
  return [...content.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x) * Number(scale),
    Number(y) * Number(scale),
  ]);
}

describe('drawBody', () => {
  it('draws everyone in both poses and every posture with finite numbers', () => {
    for (const { name, body } of drawings) {
      expect(/NaN|undefined|Infinity/.test(body.content), name).toBe(false);
      expect(Object.values(body.head).every(Number.isFinite), name).toBe(true);
    }
  });

  it('never uses one clip name twice in a body', () => {
    for (const { name, body } of drawings) {
      const ids = [...body.content.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it('draws the same body from the same seed, and another line from another seed', () => {
    for (const person of PERSON_NAMES) {
      const draw = (seed: number): string =>
        drawBody(lookOf(person), 'seated', 'open', seed).content;
      expect(draw(3) === draw(3), person).toBe(true);
      expect(draw(3) === draw(4), person).toBe(false);
    }
  });

  it('holds the neck over the hips, where heads are expected', () => {
    for (const { name, body } of drawings) {
      expect(body.head.y, name).toBeLessThan(-130);
      expect(body.head.y, name).toBeGreaterThan(-350);
      expect(Math.abs(body.head.x), name).toBeLessThan(60);
    }
  });

  it('stays inside the picture that is cut from it', () => {
    for (const { name, body } of drawings) {
      const points = pointsOf(body);
      expect(Math.max(...points.map(([x]) => Math.abs(x))), name).toBeLessThan(420);
      expect(Math.min(...points.map(([, y]) => y)), name).toBeGreaterThan(-460);
    }
  });

  it('reaches past the lower edge of the picture', () => {
    for (const { name, body } of drawings)
      expect(Math.max(...pointsOf(body).map(([, y]) => y)), name).toBeGreaterThan(205);
  });

  it('sits differently when closed, waiting and open: back and small, then near and low', () => {
    for (const person of PERSON_NAMES) {
      const [closed, waiting, open] = POSTURES.map((posture) =>
        drawBody(lookOf(person), 'seated', posture, 11),
      ) as [DrawnBody, DrawnBody, DrawnBody];
      expect(new Set([closed.content, waiting.content, open.content]).size, person).toBe(3);
      expect(closed.head.scale).toBeLessThan(waiting.head.scale);
      expect(open.head.scale).toBeGreaterThan(waiting.head.scale);
      expect(open.head.y).toBeGreaterThan(waiting.head.y);
      expect(closed.head.x).toBeLessThan(waiting.head.x);
    }
  });

  it('stands as one who waits when closed: at work one does not turn away', () => {
    for (const person of PERSON_NAMES) {
      const draw = (posture: PostureName): DrawnBody =>
        drawBody(lookOf(person), 'standing', posture, 11);
      const [closed, waiting] = [draw('closed'), draw('waiting')];
      expect(closed.content === waiting.content, person).toBe(true);
      expect(closed.head, person).toEqual(waiting.head);
      expect(draw('open').content === waiting.content, person).toBe(false);
    }
  });

  it('draws wheelchair, badge and brooch where the look says so, and nowhere else', () => {
    const marks: Record<string, (look: BodyLook, on: boolean) => BodyLook> = {
      wheelchair: (look, on) => ({ ...look, wheelchair: on }),
      badge: (look, on) => ({ ...look, top: { ...look.top, badge: on } }),
      gakti: (look, on) => ({ ...look, gakti: on }),
    };
    const worn: Record<string, (look: BodyLook) => boolean> = {
      wheelchair: (look) => look.wheelchair ?? false,
      badge: (look) => look.top.badge ?? false,
      gakti: (look) => look.gakti ?? false,
    };
    for (const person of PERSON_NAMES)
      for (const [mark, set] of Object.entries(marks)) {
        const look = lookOf(person);
        const draw = (each: BodyLook): string => drawBody(each, 'seated', 'waiting', 11).content;
        const [on, off] = [draw(set(look, true)), draw(set(look, false))];
        expect(on === off, `${person}, ${mark}`).toBe(false);
        expect(draw(look) === (worn[mark]?.(look) ? on : off), `${person}, ${mark}`).toBe(true);
      }
  });

  it('gives nobody the silver of the brooch who does not wear one', () => {
    const silver = '#d9d8d0';
    for (const { name, body } of drawings)
      expect(body.content.includes(silver), name).toBe(name.startsWith('elle-maret'));
  });

  it('makes bodies of different breadth: a broad man fills more than a slim woman', () => {
    const width = (person: PersonName): number => {
      const xs = pointsOf(drawBody(lookOf(person), 'standing', 'waiting', 11)).map(([x]) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(width('rune')).toBeGreaterThan(width('ida') * 1.15);
    expect(width('tor')).toBeGreaterThan(width('sana') * 1.1);
  });
});
