import { useGame } from '../game.ts';
import { Icon } from './icon.tsx';

/** What the learner is told once. Each new notice is announced once (WCAG 4.1.3). */
export function NoticeList() {
  const { t, notices } = useGame();
  // What has no words yet is told when they come.
  const told = notices.shown.value.filter((key) => t(key) !== '');
  return (
    <div class="notices" role="status">
      {told.map((key) => (
        <p class="notice" key={key}>
          <Icon name="information" />
          <span>{t(key)}</span>
          <button
            type="button"
            class="plain"
            aria-label={t('notice.hide')}
            onClick={() => notices.hide(key)}
          >
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}
