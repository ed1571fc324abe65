import type { ComponentChildren } from 'preact';
import { languageName } from './language-name.ts';
import type { OnPaper } from './on-paper.tsx';

interface Props {
  paper: Pick<OnPaper, 'texts'>;
  mark: string;
  children: ComponentChildren;
}

/** The head of a section's table: it stands again at the top of each page that the section goes on to. */
export function SectionHead({ paper: { texts }, mark, children }: Props) {
  return (
    <>
      <Columns languages={texts.size} />
      <thead>
        <tr>
          <th colSpan={texts.size + 1}>
            <h5>
              <span class="number">{mark}</span> {children}
            </h5>
          </th>
        </tr>
        {texts.size > 1 && (
          <tr class="languages">
            <th />
            {[...texts.keys()].map((language) => (
              <th scope="col" key={language}>
                {languageName(language)}
              </th>
            ))}
          </tr>
        )}
      </thead>
    </>
  );
}

/** A narrow column for who and what, the rest in equal parts for the languages. */
export function Columns({ languages }: { languages: number }) {
  return (
    <colgroup>
      <col class="names" />
      {Array.from({ length: languages }, (_, index) => (
        <col key={index} />
      ))}
    </colgroup>
  );
}
