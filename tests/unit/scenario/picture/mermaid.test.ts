import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../../src/scenario/picture/chart.ts';
import { mermaidOf } from '../../../../src/scenario/picture/mermaid.ts';
import type { Scenario, Texts } from '../../../../src/scenario/scenario.ts';
import { exampleScenario, exampleTexts } from '../check/example-school.ts';
import { firstConversation } from '../first-conversation.ts';

const drawn = (scenario: Scenario, texts: Texts): string =>
  mermaidOf(chartOf({ scenario, texts, people: { anne: { name: 'Anne', kind: 'colleague' } } }));

describe('a scenario as Mermaid', () => {
  const text = drawn(exampleScenario() as never, exampleTexts() as never);

  it('has every place, way and ending, with the qualities as signs and lines', () => {
    expect(text).toMatch(/^---\ntitle: "Første samtale"\n---\nflowchart TB\n/);
    for (const line of [
      'n1["1 Åpningen"]',
      'n1 ==>|"● a Hva er viktig for deg i dag?"| n2',
      'n1 -.->|"▼ b Da begynner vi med skjemaet, så tar vi…"| n2',
      'n1 -->|"◆ c Vi har en halvtime, og jeg har…"| n2',
      'n1 -.->|"✚ d Spør Anne, som er sykepleier"| n3',
      'n3("3 Anne: Skjemaet kan vente. Han kan kanskje ikke… ↩")',
      'n4 -->|"jonas er med"| n5',
      'n4 -->|"ellers"| n6',
      'n5{{"★ 1 Jonas kommer tilbake"}}',
      'n6(["○ 2 Jonas går"])',
      'class n3,t11 aside',
    ])
      expect(text.split('\n').map((each) => each.trim())).toContain(line);
  });

  it('colours as many lines as there are', () => {
    const arrows = text.match(/ (?:==>|-->|-\.->)/g) ?? [];
    const styled = [...text.matchAll(/linkStyle ([\d,]+) /g)].flatMap(([, all = '']) =>
      all.split(','),
    );
    // The start’s own arrow keeps its colour.
    expect(new Set(styled).size).toBe(arrows.length - 1);
    expect(Math.max(...styled.map(Number))).toBe(arrows.length - 1);
  });

  it('lets no word end its label', () => {
    const hostile =
      'x"]; click n1 "javascript:alert(1)" <img src=x onerror=y> `end` #35; a|b\nsubgraph';
    const scenario = firstConversation();
    const texts = Object.fromEntries(
      ['a1', 'scenario.title', 'apning.title', 'hva-er-viktig', 'kommer-tilbake.title'].map(
        (key) => [key, hostile],
      ),
    );
    const lines = drawn(scenario, texts).split('\n');
    expect(lines).toHaveLength(drawn(scenario, {}).split('\n').length);
    for (const line of lines.slice(3)) {
      // Between the quotes that open and close a label stands nothing that Mermaid acts upon.
      for (const [, inner = ''] of line.matchAll(/"([^"]*)"/g))
        expect(inner).not.toMatch(/[<>`\\]/);
      expect((line.match(/"/g) ?? []).length % 2).toBe(0);
      expect(line).not.toContain('click n1 "');
    }
  });
});
