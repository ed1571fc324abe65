/* A bare ink page: the runtime, the compiled story, a line at a time. */
import { Story } from 'inkjs';

const story = new Story(globalThis.story);
const app = document.querySelector('#app');

function button(text, kind, press) {
  const made = document.createElement('button');
  made.textContent = text;
  made.dataset[kind] = '';
  made.addEventListener('click', press);
  return made;
}

function show() {
  const text = document.createElement('p');
  text.textContent = story.canContinue ? story.Continue() : '';
  if (story.canContinue) {
    app.replaceChildren(text, button('Fortsett', 'continue', show));
    return;
  }
  const choices = story.currentChoices;
  const kind = choices.length <= 1 ? 'continue' : 'choice';
  const ways = choices.map((choice) =>
    button(choice.text, kind, () => {
      story.ChooseChoiceIndex(choice.index);
      show();
    }),
  );
  app.replaceChildren(text, ...ways);
}

show();
