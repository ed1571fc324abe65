/* The page of stage.spec.ts: a picture area, a small atlas drawn here, and a place to catch the stage. */

const SIZE = 512;

/** One sheet: [name, x, y, width, height, colour, left, top, scale]. */
const FRAMES = [
  ['wall', 0, 0, 128, 72, '#c8b090', 0, 0, 10],
  ['table', 210, 80, 64, 36, '#604020', 900, 540, 5],
  ['body', 280, 0, 240, 300, '#406080', -120, -220, 1],
  ['body-open', 0, 120, 200, 300, '#408060', -100, -230, 1],
  ['head', 0, 424, 80, 80, '#e0b090', -40, -80, 1],
  ['face', 100, 424, 80, 80, null, -40, -80, 1],
  ['face-blink', 200, 424, 80, 80, null, -40, -80, 1],
  ['face-warm', 300, 424, 80, 80, null, -40, -80, 1],
  ['speech', 400, 424, 40, 40, '#222222', 50, -60, 1],
];

function drawSheet() {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE * 2;
  canvas.height = SIZE;
  const context = canvas.getContext('2d');
  for (const [name, x, y, width, height, colour] of FRAMES) {
    context.fillStyle = colour ?? '#222';
    if (colour !== null) {
      context.fillRect(x, y, width, height);
      continue;
    }
    context.fillRect(x + 20, y + 30, 10, name.endsWith('blink') ? 2 : 10);
    context.fillRect(x + 50, y + 30, 10, name.endsWith('blink') ? 2 : 10);
    if (name.endsWith('warm')) context.fillRect(x + 20, y + 60, 40, 8);
  }
  return canvas.toDataURL('image/png');
}

function mood(face) {
  return { face, blink: 'face-blink', tilt: 0, drop: 0, away: false, posture: null };
}

function body(frame, y, rotation) {
  return { frame, head: { x: 0, y, scale: 1, rotation }, seat: -40 };
}

function person() {
  return {
    lower: 90,
    head: 'head',
    front: null,
    bodies: {
      closed: body('body', -200, -4),
      waiting: body('body', -210, 0),
      open: body('body-open', -215, 3),
    },
  };
}

function spot(x, y) {
  return { at: [x, y], scale: 1, faces: 'right', pose: 'seated' };
}

const everywhere = {
  kind: 'radial',
  at: [640, 360],
  radius: 900,
  stops: [
    [0, 0.5],
    [1, 0.4],
  ],
};

const testArt = {
  sheets: ['sheet'],
  width: 1280,
  height: 720,
  frames: Object.fromEntries(
    FRAMES.map(([name, x, y, width, height, , left, top, scale]) => [
      name,
      { sheet: 0, x, y, width, height, left, top, scale },
    ]),
  ),
  places: {
    samtalerom: {
      sky: null,
      outside: null,
      room: 'wall',
      near: 'table',
      light: [
        {
          over: 'outside',
          opacity: [1, 0, 0],
          shapes: [
            {
              kind: 'rain',
              area: [0, 0, 400, 300],
              drops: [
                [40, 20, 30],
                [90, 200, 30],
              ],
            },
          ],
        },
        { over: 'room', opacity: [1, 0.2, 0], shapes: [{ ...everywhere, color: '#203050' }] },
        { over: 'all', opacity: [0, 0.2, 1], shapes: [{ ...everywhere, color: '#ffd080' }] },
      ],
      spots: { patient: spot(520, 520), colleague: spot(820, 560), seats: [spot(250, 500)] },
    },
    gang: {
      sky: null,
      outside: null,
      room: 'wall',
      near: null,
      light: [],
      spots: { patient: null, colleague: spot(600, 520), seats: [spot(600, 520)] },
    },
  },
  people: { jonas: person(), sana: person(), tor: person() },
  moods: { wary: mood('face'), warm: mood('face-warm') },
  speech: 'speech',
};

const sheet = drawSheet();

globalThis.tsbSkolen = {
  stageReady(createStage) {
    globalThis.stagePage = {
      art: testArt,
      stage: null,
      async open(options = {}) {
        const parent = document.querySelector('#picture');
        const all = { parent, art: testArt, artUrl: () => sheet, reducedMotion: false, ...options };
        this.stage = await createStage(all);
      },
      /** Opens with the pictures of the house, from `art/`. */
      async openArt(options = {}) {
        const art = await (await fetch('art/scene-art.json')).json();
        await this.open({ art, artUrl: (file) => `art/${file}`, ...options });
      },
      cue: (more) => ({
        place: 'samtalerom',
        patient: { person: 'jonas', mood: 'wary' },
        others: [],
        asked: null,
        speaker: 'jonas',
        trust: 50,
        line: 'a',
        weighty: false,
        ...more,
      }),
      /** Shows a moment and waits until its pictures are there. */
      async show(more) {
        this.stage.show(this.cue(more));
        await this.stage.settled;
      },
      /** The tone of a stage error, or null when it opened. */
      async refusal(options) {
        try {
          await this.open(options);
          return null;
        } catch (error) {
          return { name: error.name, code: error.code };
        }
      },
    };
  },
};
