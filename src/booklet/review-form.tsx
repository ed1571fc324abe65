const FIELDS = [
  'Navn',
  'Rolle og arbeidssted',
  'Dato',
  'Hva jeg har vurdert (fag, språk, brukererfaring …)',
] as const;

/** An empty form: nobody's name is ever filled in. */
export function ReviewForm({ title, fingerprint }: { title: string; fingerprint: string }) {
  return (
    <section class="review">
      <h3>Vurdering av «{title}»</h3>
      <p>
        Innholdet du har lest, har på bokmål merket <code>{fingerprint}</code>. Endres innholdet,
        endres merket, og vurderingen må gjøres på nytt.
      </p>
      <table>
        <tbody>
          {FIELDS.map((field) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td class="blank" />
            </tr>
          ))}
          <tr>
            <th scope="row">Konklusjon</th>
            <td class="blank">☐ Kan brukes ☐ Kan brukes med endringer ☐ Bør ikke brukes</td>
          </tr>
          <tr class="tall">
            <th scope="row">Merknader (vis til numrene)</th>
            <td class="blank" />
          </tr>
          <tr>
            <th scope="row">Underskrift</th>
            <td class="blank" />
          </tr>
        </tbody>
      </table>
    </section>
  );
}
