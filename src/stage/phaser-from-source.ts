import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Phaser's compile-time switches: `typeof FLAG` in its source is true or false. */
const FLAGS: Record<string, boolean> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Modules that register themselves with Phaser when they are loaded; a scene does not boot without. */
const REGISTERED = [
  // Not one of them, but its modules require each other in circles and only this way in works.
  'renderer/index',
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/image/ImageFactory',
  'scene/ScenePlugin',
];

const NOTHING = 'module.exports = function () {};';
const REFUSED =
  "module.exports = function () { throw new Error('Not part of this build of Phaser'); };";

/** What the stage must not do or does not need, and what stands there instead. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  // Sets window.onblur and window.onfocus and never lets go of a listener; the stage has its own.
  [/\/core\/VisibilityHandler\.js$/, NOTHING],
  // Opens a WebGL context while it loads, slow where it is emulated, and writes to `navigator`.
  [/\/device\/Features\.js$/, 'module.exports = { canvas: true, webGL: true, stableSort: true };'],
  [/\/device\/(Audio|Video)\.js$/, 'module.exports = {};'],
  [/\/input\/(keyboard|mouse|touch)\/\w+Manager\.js$/, REFUSED],
  [/\/src\/filters\/(?!index)\w+\.js$/, REFUSED],
  [/\/webgl\/renderNodes\/filters\/\w+\.js$/, REFUSED],
];

const CORE = '\0phaser-core';

/**
 * Builds `phaser` from its source with only what the stage uses: under half the size of the published
 * bundle. Phaser's `exports` map hides its source, so it is reached by file path. A plug-in for Vite;
 * without it `import 'phaser'` still works, with the published bundle.
 */
export function phaserFromSource(): Plugin {
  const require = createRequire(import.meta.url);
  const source = join(dirname(require.resolve('phaser/package.json')), 'src');
  const emitter = require.resolve('eventemitter3');
  const core = [
    ...REGISTERED.map((path) => `import ${JSON.stringify(join(source, `${path}.js`))};`),
    `export { default as Game } from ${JSON.stringify(join(source, 'core/Game.js'))};`,
    `export { default as Scene } from ${JSON.stringify(join(source, 'scene/Scene.js'))};`,
  ].join('\n');
  return {
    name: 'phaser-from-source',
    // The development server takes the published bundle: it serves CommonJS only when it is packed.
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => {
      if (id === 'phaser') return CORE;
      // `require` must get the class, not the namespace of the ES module that Vite prefers.
      return id === 'eventemitter3' ? emitter : null;
    },
    load: (id) => {
      if (id === CORE) return core;
      if (!id.startsWith(source)) return null;
      return REPLACED.find(([pattern]) => pattern.test(id))?.[1] ?? null;
    },
    transform: (code, id) => {
      if (!id.startsWith(source)) return null;
      return code.replace(/typeof ([A-Z0-9_]+)(?!\s*[!=\w])/g, (all, flag: string) =>
        flag in FLAGS ? String(FLAGS[flag]) : all,
      );
    },
  };
}
