import { useContext } from 'preact/hooks';
import { GameContext } from '../game.ts';
import { ICON_PATHS } from './icon-paths.ts';
import type { LATER_ICON_PATHS } from './later-icon-paths.ts';

export type IconName = keyof typeof ICON_PATHS | keyof typeof LATER_ICON_PATHS;

/** A picture beside a word, never instead of one: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  // Where the content could not be read there is no game, and still a picture beside the words.
  const later = useContext(GameContext)?.later.value;
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {pathsOf(name, later?.icons).map((path) => (
        <path key={path} fill-rule="evenodd" clip-rule="evenodd" d={path} fill="currentColor" />
      ))}
    </svg>
  );
}

function pathsOf(name: IconName, more: typeof LATER_ICON_PATHS | undefined): readonly string[] {
  const all: Partial<Record<IconName, readonly string[]>> = { ...ICON_PATHS, ...more };
  return all[name] ?? [];
}
