import type { TextKey } from '../../language/language.ts';
import { useGame } from '../game.ts';
import type { Saved } from '../local-copy.ts';
import { Icon, type IconName } from './icon.tsx';

const PICTURES: Record<Saved, IconName> = { yes: 'check', waiting: 'waiting', no: 'warning' };

/** Two signs, never a lie: one for this machine, one for the LMS where there is one. */
export function SavedSigns({ isShort = false }: { isShort?: boolean }) {
  const { local, lms } = useGame();
  return (
    <span class={isShort ? 'signs signs-short' : 'signs'}>
      {local.saved.value !== null && <Sign at="local" value={local.saved.value} />}
      {lms.saved.value !== null && <Sign at="lms" value={lms.saved.value} />}
    </span>
  );
}

function Sign({ at, value }: { at: 'local' | 'lms'; value: Saved }) {
  const { t } = useGame();
  const key: TextKey = `saved.${at}.${value}`;
  return (
    <data class="sign" data-saved={at} data-value={value} value={value} title={t(key)}>
      <Icon name={at === 'lms' && value === 'yes' ? 'cloud' : PICTURES[value]} />
      <span class="sign-text">{t(key)}</span>
    </data>
  );
}
