/* The floor: the same words, a line at a time, with nothing but the DOM. */
const { words } = globalThis;
const knots = new Map(words.knots.map((knot) => [knot.id, knot]));
const app = document.querySelector('#app');

function button(text, kind, press) {
  const made = document.createElement('button');
  made.textContent = text;
  made.dataset[kind] = '';
  made.addEventListener('click', press);
  return made;
}

function show(id, line) {
  const knot = knots.get(id) ?? knots.get(words.start);
  const text = document.createElement('p');
  text.textContent = knot.lines[line] ?? '';
  const isLast = line >= knot.lines.length - 1;
  const goesOn = !isLast || knot.choices.length <= 1;
  const next = isLast
    ? () => show(knot.choices[0]?.to ?? words.start, 0)
    : () => show(id, line + 1);
  const ways = goesOn
    ? [button('Fortsett', 'continue', next)]
    : knot.choices.map(({ text, to }) => button(text, 'choice', () => show(to, 0)));
  app.replaceChildren(text, ...ways);
}

show(words.start, 0);
