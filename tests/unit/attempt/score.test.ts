import { describe, expect, it } from 'vitest';
import { isDecision, scoreOf } from '../../../src/attempt/score.ts';
import { buildScenario } from '../scenario/build-scenario.ts';
import { firstConversation } from '../scenario/first-conversation.ts';
import { attemptAt, takeChoices } from './walk-attempt.ts';

function scoreAfter(...choices: string[]): number {
  const scenario = firstConversation();
  return scoreOf(takeChoices(scenario, attemptAt(scenario), ...choices).taken);
}

describe('scoreOf', () => {
  it('is 0 before a decision was met', () => {
    expect(scoreOf([])).toBe(0);
    expect(scoreAfter('spor-anne')).toBe(0);
  });

  it('gives two points for good, one for fair, none for poor', () => {
    expect(scoreAfter('hva-er-viktig')).toBe(100);
    expect(scoreAfter('hva-er-viktig', 'oppsummere')).toBe(100);
    expect(scoreAfter('hva-er-viktig', 'gi-rad')).toBe(75);
    expect(scoreAfter('ta-provene-na', 'sta-pa-det', 'gi-rad')).toBe(25);
    expect(scoreAfter('ta-provene-na', 'sta-pa-det')).toBe(0);
  });

  it('rounds to a whole number', () => {
    expect(scoreAfter('hva-er-viktig', 'sporre-igjen', 'gi-rad')).toBe(50);
    expect(scoreAfter('hva-er-viktig', 'sporre-igjen', 'oppsummere')).toBe(67);
  });

  it('lifts a poor choice to one point when it is repaired; the repair is no decision of its own', () => {
    expect(scoreAfter('ta-provene-na')).toBe(0);
    expect(scoreAfter('ta-provene-na', 'beklage')).toBe(50);
    expect(scoreAfter('ta-provene-na', 'beklage', 'oppsummere')).toBe(75);
  });

  it('does not count a question to a colleague', () => {
    expect(scoreAfter('spor-anne', 'hva-er-viktig', 'gi-rad')).toBe(75);
  });

  it('does not let a repair lift a poor choice that is made again after it', () => {
    const scenario = buildScenario({
      beats: {
        a: {
          choices: {
            darlig: { to: 'b', quality: 'poor', maxVisits: 2 },
            bra: { to: 'slutt', quality: 'good' },
          },
        },
        b: {
          choices: {
            beklage: { to: 'a', quality: 'good', repairs: 'darlig', maxVisits: 1 },
            videre: { to: 'slutt', quality: 'poor' },
          },
        },
      },
    });
    const score = (...choices: string[]) =>
      scoreOf(takeChoices(scenario, attemptAt(scenario), ...choices).taken);
    expect(score('darlig', 'beklage', 'bra')).toBe(75);
    expect(score('darlig', 'beklage', 'darlig', 'videre')).toBe(25);
  });
});

describe('isDecision', () => {
  it('needs two rated choices, and no repair among what was offered', () => {
    const scenario = firstConversation();
    const { taken } = takeChoices(
      scenario,
      attemptAt(scenario),
      'spor-anne',
      'ta-provene-na',
      'beklage',
    );
    expect(taken.map((choice) => [choice.id, isDecision(choice)])).toEqual([
      ['spor-anne', true],
      ['ta-provene-na', true],
      ['beklage', false],
    ]);
  });
});
