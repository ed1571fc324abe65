import type { Signal } from '@preact/signals';
import { useGame } from '../game.ts';

/** Two volumes, off until somebody chooses otherwise. */
export function SoundSettings() {
  const { t, settings } = useGame();
  return (
    <fieldset>
      <legend>{t('menu.sound')}</legend>
      <p class="hint">{t('menu.sound.hint')}</p>
      <Volume label={t('menu.sound.effects')} volume={settings.effectsVolume} />
      <Volume label={t('menu.sound.room')} volume={settings.roomVolume} />
    </fieldset>
  );
}

function Volume({ label, volume }: { label: string; volume: Signal<number> }) {
  const { t } = useGame();
  const { value } = volume;
  const said = value === 0 ? t('menu.sound.off') : t('menu.sound.level', { value });
  return (
    <label class="volume">
      <span>{label}</span>
      <input
        type="range"
        min="0"
        max="100"
        step="10"
        value={value}
        aria-valuetext={said}
        onInput={(event) => (volume.value = Number(event.currentTarget.value))}
      />
      <output>{said}</output>
    </label>
  );
}
