import type { ModuleContent } from '../scenario/module.ts';
import { STATUS_WORDS } from '../scenario/picture/poster-words.ts';
import { type Encounter, chapterPage, chapterTitle } from './encounter-section.tsx';
import { languageName } from './language-name.ts';
import { rangeOf } from './on-paper.tsx';
import { Columns } from './section-head.tsx';

interface Props {
  content: ModuleContent;
  title: string;
  encounters: readonly Encounter[];
  languages: readonly string[];
  day: string;
}

/** The first page: what this is, of which version, how to use it, where to send it, and what stands where. */
export function Cover({ content, title, encounters, languages, day }: Props) {
  const { school, module } = content;
  return (
    <header class="cover" style="page:forside">
      <p class="school">{school.name}</p>
      <h1>{title}</h1>
      <p class="lead">Hefte for faglig vurdering</p>
      <p class="status">{STATUS_WORDS[module.status] ?? module.status}</p>
      <table class="version">
        <Columns languages={1} />
        <tbody>
          <tr>
            <th scope="row">Versjon</th>
            <td>
              {module.version}, laget {day}
            </td>
          </tr>
          <tr>
            <th scope="row">Språk</th>
            <td>{languages.map(languageName).join(', ')}</td>
          </tr>
          {encounters.map(({ paper, title: name, fingerprint }) => (
            <tr key={paper.scenario.id}>
              <th scope="row">Innholdet i «{name}»</th>
              <td>
                <code>{fingerprint}</code>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">Sendes til</th>
            <td>
              {[school.contact.email, school.owner.name].filter((part) => part !== '').join(', ')}
              <span class="write" />
            </td>
          </tr>
          <tr>
            <th scope="row">Innen</th>
            <td>
              <span class="write" />
            </td>
          </tr>
        </tbody>
      </table>
      <div class="how">
        <h4>Slik bruker du heftet</h4>
        <ol>
          <li>Begynn med kartet. Det viser hele samtalen, med de samme numrene som i teksten.</li>
          <li>
            Les delene. Hvert sted har et nummer, hvert valg en bokstav. «→ 14» betyr at samtalen
            går videre ved 14.
          </li>
          <li>
            Kryss av ved hvert sted: <i class="box" /> i orden eller <i class="box" /> endres. Skriv
            i margen hva du ville endret.
          </li>
          <li>
            Fyll ut skjemaet bakerst i hver samtale, og skriv under. Send heftet eller bare skjemaet
            tilbake.
          </li>
        </ol>
        <p>
          Alt er skrevet for å øve. Ingen av dem du møter her, er virkelige mennesker. Takk for at
          du leser.
        </p>
      </div>
      <nav>
        <h4>Innhold</h4>
        <ul>
          {encounters.map(({ paper, title: name, chapters }) => (
            <li key={paper.scenario.id}>
              <a href={`#${paper.scenario.id}`}>{name}</a>
              <span>
                {chapters.map((chapter, index) => (
                  <a key={index} href={`#${chapterPage(paper.scenario.id, index)}`}>
                    {chapterTitle(chapter, paper)} {rangeOf(chapter.places)}
                  </a>
                ))}
              </span>
            </li>
          ))}
          <li>
            <a href="#modulen">Om modulen</a>
          </li>
          <li>
            <a href="#kunnskap">Kunnskap og kilder</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}
