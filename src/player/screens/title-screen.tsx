import { LANGUAGES } from '../../language/languages.ts';
import { encountersOf } from '../../scenario/module.ts';
import { PROFESSIONS } from '../../scenario/scenario.ts';
import { useGame } from '../game.ts';
import { DraftMark } from '../parts/draft-mark.tsx';
import { Icon } from '../parts/icon.tsx';
import { NoticeList } from '../parts/notice-list.tsx';
import { Option } from '../parts/option.tsx';
import { PrivacyNote } from '../parts/privacy-note.tsx';
import { TitlePicture } from '../parts/title-picture.tsx';

/** What this is, in which language, and what one works as. */
export function TitleScreen() {
  const { t, session, later } = useGame();
  const { UpdateOffer, OfflineSign } = later.value ?? {};
  const { content } = session;
  const languages = content.languages.filter(
    (code) => code in LANGUAGES,
  ) as (keyof typeof LANGUAGES)[];
  const [only, ...others] = languages;
  const hasBegun = session.progress.value.attempts.length > 0;
  const count = encountersOf(content.module).length;
  return (
    <main class="title">
      <TitlePicture />
      <div class="title-form">
        <NoticeList />
        {UpdateOffer !== undefined && <UpdateOffer />}
        <div class="heading">
          <p class="kicker">{content.school.name}</p>
          <h1 tabIndex={-1}>{content.text('module.title')}</h1>
          <p class="lead">{content.text('module.audience')}</p>
        </div>
        <p class="title-facts">
          <DraftMark />
          <span>
            {t(count === 1 ? 'title.encounters_one' : 'title.encounters_other', { count })}{' '}
            {t('title.minutes', { minutes: content.module.minutes })}
          </span>
        </p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            session.show('unit');
          }}
        >
          <fieldset>
            <legend>{t('title.profession')}</legend>
            <p class="hint">{t('title.profession.why')}</p>
            <div class="options">
              {PROFESSIONS.map((profession) => (
                <Option
                  key={profession}
                  name="profession"
                  label={t(`profession.${profession}`)}
                  isChosen={session.profession.value === profession}
                  onChoose={() => session.setProfession(profession)}
                />
              ))}
            </div>
          </fieldset>
          {others.length > 0 && (
            <fieldset>
              <legend>{t('title.language')}</legend>
              <p class="hint">{t('title.language.more')}</p>
              <div class="options">
                {languages.map((code) => (
                  <Option
                    key={code}
                    name="language"
                    label={LANGUAGES[code]}
                    isChosen
                    onChoose={() => undefined}
                  />
                ))}
              </div>
            </fieldset>
          )}
          {content.edition.interactions === true && <p class="hint">{t('title.reported')}</p>}
          <p class="title-go">
            <button type="submit" class="button">
              {t(hasBegun ? 'title.resume' : 'title.begin')}
              <Icon name="arrow-right" />
            </button>
            {only !== undefined && others.length === 0 && (
              <span class="hint">
                {t('title.language.only', { language: LANGUAGES[only] })} {t('title.language.more')}
              </span>
            )}
          </p>
        </form>
        <div class="folds">
          <details class="more">
            <summary>{t('title.goals')}</summary>
            <p>{content.text('module.goals')}</p>
          </details>
          <PrivacyNote />
        </div>
        {OfflineSign !== undefined && <OfflineSign />}
        <p class="hint">{t('title.contact', { owner: content.school.owner.name })}</p>
      </div>
    </main>
  );
}
