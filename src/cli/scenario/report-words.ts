import type { ToldIn } from '../../scenario/problem.ts';

type Counted = readonly [one: string, many: string];

/** The words of reports to people, besides those of the problems themselves. */
export const REPORT_WORDS: Readonly<
  Record<
    ToldIn,
    {
      scenario: Counted;
      module: Counted;
      error: Counted;
      warning: Counted;
      and: string;
      summary(checked: string, found: string): string;
      /** What warnings mean for whoever is about to deliver. */
      advice: string;
      more: string;
      watching: string;
      unchanged: string;
      mended: string;
      fresh: Counted;
      left(found: string): string;
    }
  >
> = {
  nb: {
    scenario: ['scenario', 'scenarioer'],
    module: ['modul', 'moduler'],
    error: ['feil', 'feil'],
    warning: ['advarsel', 'advarsler'],
    and: 'og',
    summary: (checked, found) => `Sjekket ${checked}: ${found}.`,
    advice: 'Feil må rettes; advarsler er råd som du selv vurderer.',
    more: 'Les mer:',
    watching: 'Følger med på endringer. Ctrl-C avslutter.',
    unchanged: 'Ingenting nytt.',
    mended: 'rettet',
    fresh: ['ny', 'nye'],
    left: (found) => `Igjen: ${found}.`,
  },
  en: {
    scenario: ['scenario', 'scenarios'],
    module: ['module', 'modules'],
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    and: 'and',
    summary: (checked, found) => `Checked ${checked}: ${found}.`,
    advice: 'Errors must be mended; warnings are advice that you weigh yourself.',
    more: 'Read more:',
    watching: 'Watching for changes. Ctrl-C ends.',
    unchanged: 'Nothing new.',
    mended: 'mended',
    fresh: ['new', 'new'],
    left: (found) => `Left: ${found}.`,
  },
};
