import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { phaserFromSource } from './src/stage/phaser-from-source.ts';

/** One classic script a mode: `vite build --mode stage` writes build/player/stage.js. */
const ENTRIES: Record<string, string> = {
  player: 'src/player/main-player.tsx',
  screens: 'src/player/main-screens.ts',
  lms: 'src/player/main-lms.ts',
  store: 'src/progress/main-store.ts',
  stage: 'src/stage/main-stage.ts',
  sound: 'src/sound/main-sound.ts',
  offline: 'src/player/main-offline.ts',
  'service-worker': 'src/offline/main-worker.ts',
};

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** What a script takes from player.js, which has lent it to the global (src/player/lent.ts), instead of a copy. */
const BORROWED: Record<string, Record<string, string>> = {
  screens: {
    'preact/hooks': 'tsbSkolen.lent.hooks',
    'preact/jsx-runtime': 'tsbSkolen.lent.jsx',
    [pathOf('src/player/game.ts')]: 'tsbSkolen.lent.game',
    [pathOf('src/player/parts/icon.tsx')]: 'tsbSkolen.lent.icon',
  },
  lms: {
    [pathOf('src/attempt/replay.ts')]: 'tsbSkolen.lent.replay',
  },
};

function fileNameOfAsset(mode: string, names: string[]): string {
  const name = (names[0] ?? 'asset').toLowerCase();
  return name.endsWith('.css') ? `${mode}.css` : name;
}

export default defineConfig(({ mode, command }) => {
  const entry = ENTRIES[mode];
  const borrowed = BORROWED[mode] ?? {};
  return {
    root: pathOf('.'),
    base: './',
    publicDir: false,
    appType: 'custom',
    // Never the development runtime in a build, whatever NODE_ENV says: it is not what player.js lends.
    oxc: {
      jsx: {
        runtime: 'automatic',
        importSource: 'preact',
        development: command !== 'build',
      },
    },
    // The development server takes the published Phaser: its source is CommonJS.
    plugins: command === 'build' && mode === 'stage' ? [phaserFromSource()] : [],
    // What authors have in `npm run dev` is in no build, not even in one under NODE_ENV=test.
    define:
      command === 'build'
        ? { 'process.env.NODE_ENV': '"production"', 'import.meta.env.DEV': 'false' }
        : {},
    build: {
      outDir: 'build/player',
      // The builds share the folder; ensure-player-built.ts starts with an empty one.
      emptyOutDir: false,
      target: 'es2020',
      // An LMS may serve the page under a policy without data: in font-src; every file stays a file.
      assetsInlineLimit: 0,
      // With code splitting Vite puts an IIFE's CSS into the script as a <style>, which the CSP refuses.
      cssCodeSplit: false,
      modulePreload: false,
      sourcemap: false,
      reportCompressedSize: false,
      copyPublicDir: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: entry ?? [],
        external: Object.keys(borrowed),
        output: {
          format: 'iife',
          entryFileNames: `${mode}.js`,
          assetFileNames: ({ names }) => fileNameOfAsset(mode, names),
          globals: borrowed,
        },
      },
    },
  };
});
