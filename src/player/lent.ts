import * as hooks from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import * as game from './game.ts';
import * as icon from './parts/icon.tsx';

/**
 * What `screens.js` takes from `player.js` instead of bringing its own: two copies of Preact would not know each
 * other's components, and two contexts would not be the same game. The build puts these in the place of its imports.
 */
export const lent = {
  hooks,
  jsx: { Fragment, jsx, jsxs },
  game,
  icon,
};
