import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../../../../src/publish/read-xml.ts';
import { type Chart, chartOf } from '../../../../../src/scenario/picture/chart.ts';
import { drawPage, PAPER_STYLE } from '../../../../../src/scenario/picture/paper/draw-page.ts';
import { foldReplies } from '../../../../../src/scenario/picture/paper/fold-replies.ts';
import { mapPages, PAPER } from '../../../../../src/scenario/picture/paper/paper-pages.ts';
import { paperNumbers } from '../../../../../src/scenario/paper-numbers.ts';
import type { Scenario, Texts } from '../../../../../src/scenario/scenario.ts';
import { longScenario } from '../../check/long-scenario.ts';
import { firstConversation } from '../../first-conversation.ts';
import { randomScenario } from '../../random-scenario.ts';

const folded = (scenario: Scenario, texts: Texts = {}): Chart =>
  foldReplies(chartOf({ scenario, texts, people: {} }));
const hrefOf = (key: string): string => `#${key}`;
const drawn = (chart: Chart): string[] => {
  const pages = mapPages(chart);
  return pages.map((page) => drawPage(page, { chart, pages, hrefOf }));
};

describe('a conversation on pages', () => {
  it('shows every number once: on a card, or on the way that its reply was folded into', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const chart = folded(scenario);
        const shown = mapPages(chart).flatMap(({ placed }) => placed.cards);
        expect(shown.map(({ box }) => box.card.key).toSorted()).toEqual(
          chart.cards.map(({ key }) => key).toSorted(),
        );
        const numbers = new Set(
          shown.flatMap(({ box: { card } }) => [
            card.number ?? 0,
            ...card.ways.flatMap(({ via }) => via),
          ]),
        );
        for (const number of paperNumbers(scenario).values()) expect(numbers).toContain(number);
      }),
      { numRuns: 60 },
    );
  });

  it('fits the page in points, so that no word is smaller than seven', () => {
    const sizes = [...PAPER_STYLE.matchAll(/font-size:([\d.]+)px/g)].map(([, size]) =>
      Number(size),
    );
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
    const { scenario, texts } = longScenario(300);
    for (const chart of [folded(scenario as Scenario, texts), folded(firstConversation())])
      for (const { placed } of mapPages(chart)) {
        expect(placed.width).toBeLessThanOrEqual(PAPER.width);
        expect(placed.height).toBeLessThanOrEqual(PAPER.height);
      }
  });

  it('is never wider than the page, and lays no card on another', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        for (const { placed } of mapPages(folded(scenario))) {
          expect(placed.width).toBeLessThanOrEqual(PAPER.width);
          const boxes = placed.cards.map(({ x, y, box }) => ({
            x,
            y,
            right: x + box.width,
            bottom: y + box.height,
          }));
          for (const [index, one] of boxes.entries())
            for (const other of boxes.slice(index + 1))
              expect(
                one.right <= other.x ||
                  other.right <= one.x ||
                  one.bottom <= other.y ||
                  other.bottom <= one.y,
              ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says where a bounded choice leads back to', () => {
    expect(drawn(folded(firstConversation())).join('')).toContain('↺ 4');
  });

  it('is the same every time, well-formed, and links to each place', () => {
    const chart = folded(firstConversation());
    const pages = drawn(chart);
    expect(drawn(folded(firstConversation()))).toEqual(pages);
    for (const svg of pages) expect(readXml(svg)?.name).toBe('svg');
    for (const { key } of chart.cards) expect(pages.join('')).toContain(`href="#${key}"`);
  });

  it('lets no word become markup', () => {
    const hostile = '</text><script>alert(1)</script>"\' onload=x ]]> \u0000 \ud800 <!--';
    const scenario = firstConversation();
    const { cards } = chartOf({ scenario, texts: {}, people: {} });
    const texts = Object.fromEntries(
      cards
        .flatMap(({ key, ways }) => [`${key}.title`, ...ways.flatMap(({ id }) => id ?? [])])
        .map((key) => [key, hostile]),
    );
    for (const svg of drawn(folded(scenario, texts))) {
      expect(readXml(svg)?.name).toBe('svg');
      expect(svg).not.toContain('<script');
    }
  });
});
