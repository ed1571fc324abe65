import {
  type ChoiceTransition,
  FORMAT,
  type Quality,
  type Scenario,
  type Skill,
  type Texts,
} from './scenario.ts';

interface Wish {
  id: string;
  patient: string;
  place: string;
}

interface Turn {
  to: string;
  code: string;
  quality: Quality;
  skill: Skill;
  effects: Partial<Record<'tillit' | 'medvirkning', number>>;
  repairs?: string;
}

/**
 * A small encounter that is right in every way, to write over: two phases, two decisions, a poor choice that can be
 * mended, two endings. The words say what belongs where.
 */
export function newScenario({ id, patient, place }: Wish): { scenario: Scenario; texts: Texts } {
  const choice = ({ to, code, quality, skill, effects, repairs }: Turn): ChoiceTransition => ({
    target: to,
    actions: Object.entries(effects).map(([measure, by]) => ({
      type: 'adjust',
      params: { measure: measure as 'tillit' | 'medvirkning', by },
    })),
    meta: {
      code,
      quality,
      skill,
      ...(repairs !== undefined && { repairs }),
      ...(quality === 'good' && { objective: 'kontakt' }),
    },
  });
  const line = (key: string) => ({ id: key, speaker: patient });
  return {
    scenario: {
      $schema: '../../../docs/scenario.schema.json',
      id,
      initial: 'samtale',
      context: { tillit: 40, medvirkning: 40 },
      meta: {
        format: FORMAT,
        role: 'behandler',
        patient,
        place,
        objectives: ['kontakt'],
        sources: [],
        reviews: [],
        status: 'utkast',
        retired: [],
      },
      states: {
        samtale: {
          initial: 'begynnelsen',
          states: {
            begynnelsen: {
              initial: 'apning',
              states: {
                apning: {
                  tags: ['checkpoint'],
                  meta: { lines: [{ ...line('apning-1'), mood: 'wary', thought: true }] },
                  on: {
                    'apent-sporsmal': choice({
                      to: 'apent-svar',
                      code: 'aa',
                      quality: 'good',
                      skill: 'open-question',
                      effects: { tillit: 10 },
                    }),
                    'gi-ramme': choice({
                      to: 'apent-svar',
                      code: 'ab',
                      quality: 'fair',
                      skill: 'structure',
                      effects: { medvirkning: 5 },
                    }),
                    'rett-pa-sak': choice({
                      to: 'kort-svar',
                      code: 'ac',
                      quality: 'poor',
                      skill: 'closed-question',
                      effects: { tillit: -15 },
                    }),
                  },
                },
                'apent-svar': {
                  meta: { lines: [{ ...line('apent-svar-1'), mood: 'listening' }] },
                  on: { continue: { target: `#${id}.samtale.slutten.avtalen` } },
                },
                'kort-svar': {
                  meta: { lines: [{ ...line('kort-svar-1'), mood: 'dismissive' }] },
                  on: {
                    'beklage-starten': choice({
                      to: 'apent-svar',
                      code: 'ah',
                      quality: 'good',
                      skill: 'reflection',
                      effects: { tillit: 10 },
                      repairs: 'rett-pa-sak',
                    }),
                    'sporre-videre': choice({
                      to: 'apent-svar',
                      code: 'aj',
                      quality: 'fair',
                      skill: 'open-question',
                      effects: { medvirkning: 5 },
                    }),
                  },
                },
              },
            },
            slutten: {
              initial: 'avtalen',
              states: {
                avtalen: {
                  tags: ['checkpoint'],
                  meta: { lines: [{ ...line('avtalen-1'), mood: 'worried' }] },
                  on: {
                    'sporre-om-neste': choice({
                      to: 'veien-videre',
                      code: 'ad',
                      quality: 'good',
                      skill: 'summary',
                      effects: { medvirkning: 15 },
                    }),
                    'foresla-time': choice({
                      to: 'veien-videre',
                      code: 'ae',
                      quality: 'fair',
                      skill: 'advice',
                      effects: { tillit: 5 },
                    }),
                    'avslutte-bratt': choice({
                      to: 'brudd',
                      code: 'af',
                      quality: 'poor',
                      skill: 'closed-question',
                      effects: { medvirkning: -15 },
                    }),
                  },
                },
                brudd: {
                  meta: { lines: [{ ...line('brudd-1'), mood: 'sad' }] },
                  on: {
                    'ta-det-igjen': choice({
                      to: 'veien-videre',
                      code: 'ag',
                      quality: 'good',
                      skill: 'affirmation',
                      effects: { medvirkning: 10 },
                      repairs: 'avslutte-bratt',
                    }),
                    'la-det-ligge': choice({
                      to: 'veien-videre',
                      code: 'ai',
                      quality: 'fair',
                      skill: 'silence',
                      effects: {},
                    }),
                  },
                },
                'veien-videre': {
                  meta: { lines: [{ ...line('veien-videre-1') }] },
                  on: { continue: { target: `#${id}.utgang` } },
                },
              },
            },
          },
        },
        utgang: {
          always: [
            {
              target: 'blir-med',
              guard: { type: 'atLeast', params: { measure: 'medvirkning', value: 40 } },
            },
            { target: 'apen-dor' },
          ],
        },
        'blir-med': { type: 'final', meta: { ending: { id: 'blir-med', rank: 1 } } },
        'apen-dor': { type: 'final', meta: { ending: { id: 'apen-dor', rank: 2 } } },
      },
    },
    texts: WORDS,
  };
}

const WORDS: Texts = {
  'scenario.title': 'Tittel på møtet',
  'scenario.role': 'Her er du behandler',
  'scenario.intro':
    'Skriv to–tre setninger: hvem pasienten er, hvor dere er, og hva som står på spill.',
  'objective.kontakt': 'Skriv hva den som spiller, skal øve på',
  'begynnelsen.title': 'Begynnelsen',
  'slutten.title': 'Slutten',
  'apning.title': 'Åpningen',
  'apning-1': 'Skriv det første pasienten sier.',
  'apning-1.thought': 'Skriv hva pasienten tenker, men ikke sier.',
  'apent-sporsmal': 'Et åpent spørsmål om det viktigste?',
  'apent-sporsmal.why': 'Skriv hva spørsmålet gjorde for pasienten.',
  'gi-ramme': 'En ryddig ramme: hvor lang tid dere har, og hva dere skal.',
  'gi-ramme.why': 'Skriv hva rammen ga, og hva den lot vente.',
  'rett-pa-sak': 'Noe en travel kollega kunne ha sagt, rett på skjemaet?',
  'rett-pa-sak.why': 'Skriv vennlig hva som glapp, og hva man kan prøve.',
  'sporre-videre': 'Hva tenker du om det?',
  'sporre-videre.why': 'Skriv hva et vennlig spørsmål kan gi, selv om starten ble stående.',
  'apent-svar-1': 'Skriv svaret når pasienten kjenner seg møtt.',
  'kort-svar-1': 'Skriv et kort svar.',
  'avtalen.title': 'Avtalen',
  'avtalen-1': 'Skriv hva pasienten lurer på før dere slutter.',
  'sporre-om-neste': 'Hva vil du at vi gjør neste gang?',
  'sporre-om-neste.why': 'Skriv hvorfor pasientens eget ønske bærer lenger.',
  'foresla-time': 'Skal vi si samme tid neste uke, så har vi noe å holde oss til?',
  'foresla-time.why': 'Skriv hva forslaget ga, og hva pasienten ikke fikk velge.',
  'avslutte-bratt': 'Da er tiden ute for i dag, og vi får ta resten senere.',
  'avslutte-bratt.why': 'Skriv vennlig hva den brå slutten gjorde.',
  'brudd-1': 'Skriv hvordan pasienten viser at det ble for brått.',
  'ta-det-igjen': 'Det ble brått. Hva rakk vi ikke?',
  'ta-det-igjen.why': 'Skriv hvorfor det hjelper å si det som det er.',
  'beklage-starten': 'Jeg begynte i feil ende i dag.',
  'beklage-starten.why': 'Skriv hva det betyr at noen tar ansvar for starten.',
  'la-det-ligge': 'Vi ses.',
  'la-det-ligge.why': 'Skriv hva stillheten kan bety for den som går.',
  'veien-videre-1': 'Skriv det siste pasienten sier.',
  'blir-med.title': 'Navn på den beste slutten',
  'blir-med.text': 'Skriv hva som skjer i tiden etter.',
  'apen-dor.title': 'Navn på slutten der døra står på gløtt',
  'apen-dor.text': 'Skriv hva som fortsatt er mulig.',
};
