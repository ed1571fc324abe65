import type { ComponentChildren } from 'preact';

const FIELDS = [
  'Navn',
  'Rolle og arbeidssted',
  'Dato',
  'Hva jeg har vurdert (fag, språk, brukererfaring …)',
] as const;
const QUESTIONS = [
  'Ville en pasient kjenne seg igjen, og kjenne seg respektert?',
  'Kunne du sagt det gode valget? Har du sagt det dårlige?',
  'Stemmer kunnskapen med kilden, og er kilden god nok fortsatt?',
  'Lover samtalen noe tjenesten ikke kan holde?',
  'Er det noe som kan skade noen, hvis det blir tatt bokstavelig?',
] as const;

interface Props {
  title: string;
  fingerprint: string;
  /** What there is to tick, with its numbers. */
  chapters: readonly { title: string; range: string }[];
  page: string;
}

/** An empty form: nobody's name is ever filled in. */
export function ReviewForm({ title, fingerprint, chapters, page }: Props) {
  return (
    <section class="review" style={`page:${page}`}>
      <h3>Vurdering av «{title}»</h3>
      <p>
        Innholdet du har lest, har på bokmål merket <code>{fingerprint}</code>. Endres innholdet,
        endres merket, og vurderingen må gjøres på nytt.
      </p>
      <table>
        <colgroup>
          <col class="ask" />
          <col />
        </colgroup>
        <tbody>
          {FIELDS.map((field) => (
            <Row key={field} head={field} />
          ))}
        </tbody>
      </table>
      <table>
        <colgroup>
          <col class="ask" />
          <col />
        </colgroup>
        <tbody>
          {chapters.map((chapter) => (
            <Row key={chapter.title} head={`${chapter.title} (${chapter.range})`}>
              <Box /> i orden <Box /> endres:
            </Row>
          ))}
          {QUESTIONS.map((question) => (
            <Row key={question} head={question} />
          ))}
        </tbody>
      </table>
      <table>
        <colgroup>
          <col class="ask" />
          <col />
        </colgroup>
        <tbody>
          <Row head="Konklusjon">
            <Box /> Kan brukes <Box /> Kan brukes med endringer <Box /> Bør ikke brukes
          </Row>
          <tr class="tall">
            <th scope="row">Merknader (vis til numrene)</th>
            <td class="blank" />
          </tr>
          <Row head="Underskrift" />
        </tbody>
      </table>
    </section>
  );
}

function Row({ head, children }: { head: string; children?: ComponentChildren }) {
  return (
    <tr>
      <th scope="row">{head}</th>
      <td class="blank">{children}</td>
    </tr>
  );
}

function Box() {
  return <i class="box" />;
}
