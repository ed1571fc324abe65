import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** A picture beside a word, never instead of one: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {ICON_PATHS[name].map((path) => (
        <path key={path} fill-rule="evenodd" clip-rule="evenodd" d={path} fill="currentColor" />
      ))}
    </svg>
  );
}
