import { useGame } from '../game.ts';
import { Icon } from './icon.tsx';
import { Portrait } from './portrait.tsx';

/** One talk in the list: with whom, about what, and the way in. It is seen once its end was reached. */
export function TalkEntry({ id }: { id: string }) {
  const { t, session } = useGame();
  const { content } = session;
  const outline = content.talks[id];
  if (outline === undefined) return null;
  const colleague = content.cast[outline.with ?? ''];
  const isSeen = typeof session.progress.value.encounters[id]?.best === 'number';
  return (
    <li class="talk-entry" data-state={isSeen ? 'met' : 'new'}>
      <button type="button" class="talk-open" data-open={id} onClick={() => session.open(id)}>
        <Portrait art={colleague?.art} />
        <span class="talk-words">
          {colleague !== undefined && (
            <span class="kicker">{t('today.talk', { name: colleague.name })}</span>
          )}
          <b>{content.say(id, 'scenario.title')}</b>
          <span class="state">{t(isSeen ? 'today.talk.seen' : 'today.talk.new')}</span>
        </span>
        <Icon name={isSeen ? 'check' : 'arrow-right'} />
      </button>
    </li>
  );
}
