/* The page of stage.spec.ts: a picture area, a small atlas drawn here, and a place to catch the stage. */

const SIZE = 512;

/** One sheet: [name, x, y, width, height, colour, left, top, scale]. */
const FRAMES = [
  ['wall', 0, 0, 128, 72, '#c8b090', 0, 0, 10],
  ['rain-1', 0, 80, 64, 36, '#3060a0', 0, 0, 20],
  ['rain-2', 70, 80, 64, 36, '#6030a0', 0, 0, 20],
  ['lamp', 140, 80, 64, 36, '#ffe080', 640, 0, 10],
  ['table', 210, 80, 64, 36, '#604020', 900, 540, 5],
  ['body', 280, 0, 120, 150, '#406080', 520, 300, 2],
  ['body-open', 400, 0, 100, 150, '#408060', 540, 290, 2],
  ['head', 0, 200, 80, 100, '#e0b090', -80, -200, 2],
  ['head-blink', 100, 200, 80, 100, '#d09070', -80, -200, 2],
  ['head-warm', 200, 200, 80, 100, '#f0c0a0', -80, -200, 2],
];

function drawSheet() {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext('2d');
  for (const [name, x, y, width, height, colour] of FRAMES) {
    context.globalAlpha = name.startsWith('rain') || name === 'lamp' ? 0.4 : 1;
    context.fillStyle = colour;
    context.fillRect(x, y, width, height);
    if (!name.startsWith('head')) continue;
    context.fillStyle = '#222';
    context.fillRect(x + 20, y + 40, 10, name.endsWith('blink') ? 2 : 10);
    context.fillRect(x + 50, y + 40, 10, name.endsWith('blink') ? 2 : 10);
  }
  return canvas.toDataURL('image/png');
}

function mood(head) {
  return { head, blink: 'head-blink', tilt: 0, drop: 0 };
}

function posture(body, y, rotation) {
  return { body, front: null, head: { x: 640, y, scale: 1, rotation }, seat: 520 };
}

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
      personDepth: 50,
      layers: [
        { id: 'wall', frame: 'wall', depth: 0 },
        {
          id: 'rain',
          frame: 'rain-1',
          depth: 10,
          opacity: [1, 0, 0],
          frames: ['rain-1', 'rain-2'],
        },
        { id: 'lamp', frame: 'lamp', depth: 60, opacity: [0, 0.5, 1] },
        { id: 'table', frame: 'table', depth: 80 },
      ],
    },
    gang: { personDepth: 50, layers: [{ id: 'wall', frame: 'wall', depth: 0 }] },
  },
  people: {
    jonas: {
      thresholds: [35, 65],
      postures: {
        closed: posture('body', 320, -4),
        waiting: posture('body', 310, 0),
        open: posture('body-open', 305, 3),
      },
      moods: { wary: mood('head'), warm: mood('head-warm') },
    },
  },
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
        person: 'jonas',
        mood: 'wary',
        trust: 50,
        line: 'a',
        ...more,
      }),
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
