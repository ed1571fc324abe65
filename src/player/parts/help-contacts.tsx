import { useGame } from '../game.ts';

/** Where the learner finds somebody to talk to, as the school has listed it; nothing where it has listed nobody. */
export function HelpContacts() {
  const { t, session } = useGame();
  const { helpContacts } = session.content.school;
  if (helpContacts.length === 0) return null;
  return (
    <details class="more help">
      <summary>{t('help.title')}</summary>
      <p>{t('help.words')}</p>
      <ul>
        {helpContacts.map(({ name, phone, url }) => (
          <li key={`${name} ${phone}`}>
            {url === '' ? (
              name
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                {name}
              </a>
            )}
            {phone !== '' && (
              <>
                {' '}
                <a href={`tel:${phone.replaceAll(/[^\d+]/gu, '')}`}>{phone}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
