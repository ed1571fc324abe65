import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { phaserFromSource } from './src/stage/phaser-from-source.ts';

/** One classic script a mode: `vite build --mode stage` writes build/player/stage.js. */
const ENTRIES: Record<string, string> = {
  player: 'src/player/main-player.tsx',
  store: 'src/progress/main-store.ts',
  stage: 'src/stage/main-stage.ts',
  sound: 'src/sound/main-sound.ts',
};

function fileNameOfAsset(names: string[]): string {
  const name = (names[0] ?? 'asset').toLowerCase();
  return name.endsWith('.css') ? 'player.css' : name;
}

export default defineConfig(({ mode, command }) => {
  const entry = ENTRIES[mode];
  return {
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    publicDir: false,
    appType: 'custom',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The development server takes the published Phaser: its source is CommonJS.
    plugins: command === 'build' && mode === 'stage' ? [phaserFromSource()] : [],
    define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
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
        output: {
          format: 'iife',
          entryFileNames: `${mode}.js`,
          assetFileNames: ({ names }) => fileNameOfAsset(names),
        },
      },
    },
  };
});
