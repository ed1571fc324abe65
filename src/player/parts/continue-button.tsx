import { Icon } from './icon.tsx';

/** «Fortsett»: click, Enter or space. A held key goes on once, so nobody races past the words. */
export function ContinueButton({ label, onGo }: { label: string; onGo(): void }) {
  return (
    <p class="go">
      <button
        type="button"
        class="button"
        data-continue=""
        onClick={onGo}
        onKeyDown={(event) => {
          if (event.repeat) event.preventDefault();
        }}
      >
        {label}
        <Icon name="arrow-right" />
      </button>
    </p>
  );
}
