import { POSTER_WORDS, WAY_WORDS } from '../scenario/picture/poster-words.ts';
import { CheckpointSign, EndingShape, WaySign, WeightySign } from './map-signs.tsx';

/** What the signs of the maps mean; each has a shape besides its colour. */
export function MapLegend({ endings }: { endings: number }) {
  return (
    <div class="legend">
      <ul>
        {WAY_WORDS.map(([kind, words]) => (
          <li key={kind}>
            <WaySign kind={kind} /> {words}
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <CheckpointSign /> {POSTER_WORDS.checkpoint}
        </li>
        <li>
          <WeightySign /> {POSTER_WORDS.weighty}
        </li>
        <li>
          <EndingShape rank={1} endings={Math.max(3, endings)} /> {POSTER_WORDS.best}
        </li>
        <li>
          <EndingShape rank={Math.max(3, endings)} endings={Math.max(3, endings)} />{' '}
          {POSTER_WORDS.last}
        </li>
      </ul>
      <p>
        <b>3 → 10</b>: svaret står ved 3, og samtalen går videre ved 10. <b>127 ↩</b>: rådet står
        ved 127, og så er du tilbake. <b>↺ 4</b>: tilbake til 4. <b>V1</b>: et veiskille, der
        samtalen går den første veien som stemmer. ↳ er en ny sjanse etter et valg som ikke traff.
        Prikkede linjer følger bare slike valg, stiplede går ut fra et veiskille.
      </p>
    </div>
  );
}
