import { useState } from 'preact/hooks';
import type { Encounter } from '../encounter.ts';
import { useGame } from '../game.ts';
import { download } from './download.ts';

/**
 * For authors, in `npm run dev` alone: the attempt on show as a file for the encounter’s `plays` folder. Its words stand
 * here and not in `nb.ts`, because those are in every package.
 */
export function SavePlay({ encounter }: { encounter: Encounter }) {
  const { content } = useGame().session;
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    // Asked for on a click: a plain import would bring a second XState into `screens.js`, used or not.
    const { playOf } = await import('../play-of.ts');
    const written = playOf(encounter, content);
    setRefusal('refusal' in written ? written.refusal : null);
    if ('play' in written) download(`${encounter.attempt.scenario}.play`, written.play);
  };
  return (
    <>
      <button type="button" class="button secondary" onClick={() => void save()}>
        Lagre som spilleprøve
      </button>
      {refusal !== null && <p role="alert">{refusal}</p>}
    </>
  );
}
