import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbered } from '../../../../src/booklet/numbered.ts';
import { readXml, type XmlElement } from '../../../../src/publish/read-xml.ts';
import { backWays } from '../../../../src/scenario/picture/back-ways.ts';
import { type Chart, chartOf } from '../../../../src/scenario/picture/chart.ts';
import { drawPoster } from '../../../../src/scenario/picture/draw-poster.ts';
import { placePoster } from '../../../../src/scenario/picture/place-poster.ts';
import type { Scenario, Texts } from '../../../../src/scenario/scenario.ts';
import { exampleScenario, exampleTexts } from '../check/example-school.ts';
import { longScenario } from '../check/long-scenario.ts';
import { firstConversation } from '../first-conversation.ts';
import { randomScenario } from '../random-scenario.ts';

const people = { jonas: { name: 'Jonas', kind: 'patient' } } as const;
const chartFor = (scenario: Scenario, texts: Texts = {}): Chart =>
  chartOf({ scenario, texts, people });
const example = (): Chart => chartFor(exampleScenario() as never, exampleTexts() as never);
const phasesOf = (chart: Chart) => placePoster(chart, () => 300).phases;

describe('the poster of a scenario', () => {
  it('lays no card on another, and begins and ends every way at its card', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const chart = chartFor(scenario);
        for (const { band } of phasesOf(chart)) {
          const boxes = band.cards.map(({ x, y, box: { width, height } }) => ({
            x,
            y,
            width,
            height,
          }));
          for (const [index, one] of boxes.entries())
            for (const other of boxes.slice(index + 1)) {
              const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
              const isAbove = one.y + one.height <= other.y || other.y + other.height <= one.y;
              expect(isBeside || isAbove).toBe(true);
            }
          const lefts = new Set([...boxes, ...band.signposts].map(({ x }) => x.toFixed(3)));
          const rights = new Set(boxes.map(({ x, width }) => (x + width).toFixed(3)));
          for (const { points } of band.threads) {
            expect(rights).toContain(points[0]?.x.toFixed(3));
            expect(lefts).toContain(points.at(-1)?.x.toFixed(3));
            // Where it passes a rank it goes straight, and through no card.
            for (const [index, from] of points.entries()) {
              const to = points[index + 1];
              if (to === undefined || Math.abs(to.y - from.y) > 0.001) continue;
              const isHit = ({ x, y, width, height }: (typeof boxes)[number]): boolean =>
                x < to.x - 1 && x + width > from.x + 1 && y < to.y && y + height > to.y;
              expect(boxes.filter(isHit)).toEqual([]);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows every place once and every way once: as a thread, or as a mark where it leads back', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const chart = chartFor(scenario);
        const bands = phasesOf(chart).map(({ band }) => band);
        const keys = bands.flatMap(({ cards }) => cards.map(({ box }) => box.card.key));
        expect(keys.toSorted()).toEqual(chart.cards.map(({ key }) => key).toSorted());
        const ways = chart.cards.flatMap(({ ways: own }) => own.filter(({ to }) => to !== null));
        const shown = bands.flatMap(({ threads, backMarks }) => [...threads, ...backMarks]);
        expect(shown).toHaveLength(ways.length);
      }),
      { numRuns: 60 },
    );
  });

  it('says where a bounded choice leads back to instead of drawing a ring', () => {
    const chart = chartFor(firstConversation());
    expect([...backWays(chart.cards)].map(({ id }) => id)).toEqual(['sporre-igjen']);
    expect(drawPoster(chart)).toContain('↺ 4');
  });

  it('is the same, byte for byte, every time, and well-formed', () => {
    const svg = drawPoster(example());
    expect(drawPoster(example())).toBe(svg);
    expect(readXml(svg)?.name).toBe('svg');
  });

  it('shows qualities and endings by shape, not by colour alone', () => {
    const svg = drawPoster(example());
    const signs = [...svg.matchAll(/<g fill="(#\w+)">(<(?:circle|path)[^>]*>)/g)];
    const shapes = new Map(signs.map(([, colour, shape]) => [colour, shape]));
    expect(shapes.size).toBeGreaterThanOrEqual(4);
    expect(new Set(shapes.values()).size).toBe(shapes.size);
    expect(svg).toContain('Beste slutt');
  });

  it('has the numbers of the booklet', () => {
    const scenario = firstConversation();
    const onPaper = numbered(scenario).places.flatMap(({ key, number }) =>
      number === null ? [] : [[key, number]],
    );
    const drawn = chartFor(scenario).cards.flatMap(({ key, number }) =>
      number === null ? [] : [[key, number]],
    );
    expect(drawn).toEqual(onPaper);
  });

  it('lets no word become markup, whatever the words are', () => {
    const hostile =
      '</text><script>alert(1)</script>"\' onload=x &#0; ]]> \u0000\u001b[31m \ud800 <!--';
    const scenario = firstConversation();
    const plain = drawPoster(chartFor(scenario));
    const keys = chartFor(scenario).cards.flatMap(({ key, ways }) => [
      `${key}.title`,
      `${key}.text`,
      ...ways.flatMap(({ id }) => id ?? []),
    ]);
    const texts = Object.fromEntries(
      [...keys, 'a1', 'm1', 'scenario.title', 'scenario.role'].map((key) => [key, hostile]),
    );
    const svg = drawPoster(chartFor(scenario, texts), [
      { name: hostile, content: '', box: { left: 0, top: 0, width: 1, height: 1 } },
    ]);
    const namesIn = (xml: string): Set<string> => {
      const names = new Set<string>();
      const visit = ({ name, attributes, children }: XmlElement): void => {
        names.add(name);
        for (const attribute of attributes.keys()) names.add(`@${attribute}`);
        children.forEach(visit);
      };
      const root = readXml(xml);
      expect(root).not.toBeNull();
      if (root !== null) visit(root);
      return names;
    };
    const known = namesIn(plain);
    for (const name of namesIn(svg))
      if (!['clipPath', '@clip-path', '@height'].includes(name)) expect(known).toContain(name);
    expect(svg).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('puts a phase that is too wide into rows below one another', () => {
    const { scenario, texts } = longScenario(300);
    const chart = chartFor(scenario as Scenario, texts);
    const phases = phasesOf(chart);
    expect(phases.length).toBeGreaterThan(2);
    for (const { band } of phases) expect(band.width).toBeLessThan(6500);
    expect(phases[0]?.title).toBe(`(1 av ${phases.length})`);
  });
});
