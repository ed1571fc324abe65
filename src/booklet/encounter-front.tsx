import { guardWords, measureName } from './guard-words.ts';
import { languageName } from './language-name.ts';
import { isSaid, type OnPaper, personName, placeName, readerOf, Said } from './on-paper.tsx';
import { Columns } from './section-head.tsx';

const SHOWN = [
  ['scenario.title', 'Tittel'],
  ['scenario.role', 'Rolle'],
  ['scenario.intro', 'Innledning'],
  ['scenario.notice', 'Om innholdet'],
] as const;

/** What an encounter is: its first words, its people, aims, named conditions and earlier reviews. */
export function EncounterFront({ paper, fingerprint }: { paper: OnPaper; fingerprint: string }) {
  const { texts, scenario } = paper;
  const { places } = paper.numbering;
  // A conversation without phases has its title at its only chapter.
  const around = new Set(
    places.flatMap(({ phases }) => (phases.length > 1 ? phases.slice(0, 1) : [])),
  );
  const shown = [
    ...SHOWN,
    ...[...around].map((key) => [`${key}.title`, 'Navnet på samtalen'] as const),
  ];
  const { objectives, conditions = {}, reviews } = scenario.meta;
  return (
    <>
      <table class="front">
        <Columns languages={texts.size} />
        {texts.size > 1 && (
          <thead>
            <tr class="languages">
              <th />
              {[...texts.keys()].map((language) => (
                <th scope="col" key={language}>
                  {languageName(language)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {shown
            .filter(([id]) => isSaid(texts, id))
            .map(([id, name]) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <Said texts={texts} id={id} />
              </tr>
            ))}
          {objectives.map((id, index) => (
            <tr key={id}>
              <th scope="row">Læringsmål {index + 1}</th>
              <Said texts={texts} id={`objective.${id}`} />
            </tr>
          ))}
        </tbody>
      </table>
      <table class="front">
        <Columns languages={1} />
        <tbody>
          {settingRows(paper).map(([name, words]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{words}</td>
            </tr>
          ))}
          {Object.entries(conditions).map(([name, guard]) => (
            <tr key={name}>
              <th scope="row">Vilkåret «{name.replaceAll('-', ' ')}»</th>
              <td>{guardWords(guard, readerOf(paper))}</td>
            </tr>
          ))}
          {reviews.map(({ name, role, organisation, date, content, scope }) => (
            <tr key={`${name} ${date}`}>
              <th scope="row">Vurdert {date}</th>
              <td>
                {name}, {role}, {organisation}: {scope}.{' '}
                {content === fingerprint
                  ? 'Gjelder innholdet i dette heftet.'
                  : `Gjelder et annet innhold (${content}).`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function settingRows(paper: OnPaper): [string, string][] {
  const { meta, context } = paper.scenario;
  const patient = meta.patient === undefined ? undefined : paper.cast[meta.patient];
  const measures = Object.entries(context).map(
    ([measure, value]) => `${measureName(measure)} begynner på ${value} av 100`,
  );
  const rows: [string, string | undefined][] = [
    ['Slag', meta.kind === 'talk' ? 'prat (vurderer ingenting)' : 'møte'],
    ['Status', [meta.status, until(meta.validUntil)].join('')],
    [
      'Pasient',
      patient && [patient.name, patient.age === undefined ? '' : `, ${patient.age} år`].join(''),
    ],
    ['Rollen, for forfattere', meta.role === '' ? undefined : meta.role],
    ['Sted', placeName(paper, meta.place)],
    ['Til stede', meta.present?.map((id) => personName(paper, id)).join(', ')],
    ['Målinger', measures.join(', ')],
  ];
  return rows.flatMap(([name, words]): [string, string][] =>
    words === undefined ? [] : [[name, words]],
  );
}

function until(day: string | undefined): string {
  return day === undefined ? '' : `, gjelder til ${day}`;
}
