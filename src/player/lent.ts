import * as hooks from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import * as replay from '../attempt/replay.ts';
import * as game from './game.ts';
import * as icon from './parts/icon.tsx';

/**
 * What later scripts take from `player.js` instead of bringing their own: two copies of Preact would not know each
 * other's components, two contexts would not be the same game, and a second engine would be large. The build puts these
 * in the place of their imports.
 */
export const lent = {
  hooks,
  jsx: { Fragment, jsx, jsxs },
  game,
  icon,
  replay,
};
