import type { Scenario } from '../../../src/scenario/scenario.ts';
import { adjust, atLeast, buildScenario, has, learn, not, set } from './build-scenario.ts';

/** A short conversation that uses the whole format: guards, a router, a repair, a bounded question to a colleague. */
export function firstConversation(): Scenario {
  return buildScenario({
    context: { tillit: 40, medvirkning: 40 },
    conditions: {
      'jonas-er-med': { type: 'all', params: { of: [atLeast('tillit', 50), not(has('presset'))] } },
    },
    beats: {
      ankomst: {
        isCheckpoint: true,
        lines: [
          { id: 'a1', speaker: 'jonas', mood: 'wary' },
          { id: 'a2', speaker: 'jonas', when: { type: 'attempt', params: { atLeast: 2 } } },
        ],
        goOn: 'apning',
      },
      apning: {
        choices: {
          'hva-er-viktig': {
            to: 'midt',
            quality: 'good',
            facts: ['f27'],
            actions: [adjust('tillit', 15), adjust('medvirkning', 10)],
          },
          'ta-provene-na': {
            to: 'motstand',
            quality: 'poor',
            actions: [adjust('tillit', -15), set('presset')],
          },
          'spor-anne': {
            to: 'rad',
            consult: 'sykepleier',
            maxVisits: 1,
            guard: not({ type: 'profession', params: { is: ['sykepleier'] } }),
          },
        },
      },
      motstand: {
        choices: {
          beklage: { to: 'midt', quality: 'good', repairs: 'ta-provene-na' },
          'sta-pa-det': { to: 'midt', quality: 'poor', actions: [adjust('tillit', -5)] },
        },
      },
    },
    phases: {
      plan: {
        place: 'korridor',
        beats: {
          midt: {
            isCheckpoint: true,
            lines: [
              { id: 'm1', speaker: 'jonas' },
              { id: 'm2', speaker: 'jonas', mood: 'telling' },
            ],
            choices: {
              oppsummere: { to: 'veivalg', quality: 'good', actions: [adjust('tillit', 5)] },
              'gi-rad': { to: 'veivalg', quality: 'fair' },
              'sporre-igjen': { to: 'midt', quality: 'poor', maxVisits: 2 },
            },
          },
        },
      },
    },
    asides: {
      rad: {
        'rad-svar': { goOn: { to: 'back', actions: [learn('f12')] } },
      },
    },
    routers: {
      veivalg: [
        { to: 'kommer-tilbake', guard: { type: 'condition', params: { name: 'jonas-er-med' } } },
        { to: 'gar-for-tiden' },
      ],
    },
    endings: ['kommer-tilbake', 'gar-for-tiden'],
  });
}
