/* A bare page of stock Phaser that draws the same words and moves while they are read. */
import Phaser from 'phaser';

const { words } = globalThis;
const knots = new Map(words.knots.map((knot) => [knot.id, knot]));
const STYLE = {
  fontFamily: 'sans-serif',
  fontSize: '20px',
  color: '#222',
  wordWrap: { width: 600 },
};

class Talk extends Phaser.Scene {
  create() {
    this.dots = Array.from({ length: 12 }, (_, i) =>
      this.add.circle(80 + i * 90, 600, 30, 0x557788),
    );
    this.show(words.start, 0);
  }

  show(id, line) {
    const knot = knots.get(id) ?? knots.get(words.start);
    for (const shown of this.shown ?? []) shown.destroy();
    const isLast = line >= knot.lines.length - 1;
    const goesOn = !isLast || knot.choices.length <= 1;
    const ways = goesOn
      ? [
          {
            text: 'Fortsett',
            press: () => (isLast ? this.show(knot.choices[0]?.to, 0) : this.show(id, line + 1)),
          },
        ]
      : knot.choices.map(({ text, to }) => ({ text, press: () => this.show(to, 0) }));
    this.shown = [
      this.add.text(40, 40, knot.lines[line] ?? '', STYLE),
      ...ways.map(({ text }, i) => this.add.text(60, 160 + i * 70, text, STYLE)),
    ];
    globalThis.benchPage = { kind: goesOn ? 'continue' : 'choice', press: () => ways[0].press() };
  }

  update(time) {
    for (const [i, dot] of this.dots.entries()) dot.y = 600 + 30 * Math.sin(time / 300 + i);
  }
}

const game = new Phaser.Game({
  type: Phaser.CANVAS,
  width: 1280,
  height: 720,
  backgroundColor: '#eeeeee',
  banner: false,
  scene: Talk,
});
globalThis.benchGame = game;
