import tokens from '../../../assets/tokens.json' with { type: 'json' };
import { CATALOGUE } from '../furniture/catalogue.ts';
import { INK, INK_FAR } from '../palette.ts';
import { createPen, pathData, type Pen } from '../pen.ts';
import { seedOf } from '../seeded-random.ts';
import { rectangle } from '../spline.ts';
import type { PlacedThing, PlacePlan } from './place-plan.ts';
import { drawRoomShell } from './room-shell.ts';
import { type View, VIEWS } from './views.ts';

/** Ink of people and of what stands close, and the softer ink of the room. */
const NEAR = { width: tokens.line.figure, color: INK };
const FAR = { width: tokens.line.room, color: INK_FAR };
/** Level lines of the side wall, a little below the eye. */
const SIDE_WALL = ' skewY(-9) scale(.84 1)';

/** The drawn parts of a place as SVG content in scene pixels, far to near. Same plan and seed, same drawing. */
export interface DrawnPlace {
  sky: string | null;
  outside: string | null;
  room: string;
  near: string | null;
}

function drawThing(placed: PlacedThing, pen: Pen): string {
  const { thing, at, onSideWall, mirrored, scale = 1 } = placed;
  const turned = onSideWall ? SIDE_WALL : '';
  const sized = scale === 1 && !mirrored ? '' : ` scale(${mirrored ? -scale : scale} ${scale})`;
  return `<g transform="translate(${at[0]} ${at[1]})${sized}${turned}">${CATALOGUE[thing](pen)}</g>`;
}

/** Only what can be seen through the windows is kept. */
function throughWindows(plan: PlacePlan, id: string, content: string): string {
  const { at, scale = 1 } = plan.outside ?? { at: [0, 0] };
  const holes = plan.shell.windows
    // A little more than the hole: its edge lies under the frame.
    .map(([x, y, width, height]) => pathData(rectangle(x - 2, y - 2, width + 4, height + 4)))
    .join('');
  return (
    `<clipPath id="${id}"><path d="${holes}"/></clipPath><g clip-path="url(#${id})">` +
    `<g transform="translate(${at[0]} ${at[1]}) scale(${scale})">${content}</g></g>`
  );
}

export function drawPlace(id: string, plan: PlacePlan, seed: number): DrawnPlace {
  const own = (name: string): number => seedOf(`${seed}/${id}/${name}`);
  const view: View | null = plan.outside ? VIEWS[plan.outside.view] : null;
  const things = (list: readonly PlacedThing[], near: boolean): string =>
    list
      .map((placed, index) =>
        drawThing(
          placed,
          createPen(own(`${placed.thing}-${index}`), near || placed.close ? NEAR : FAR),
        ),
      )
      .join('');
  const far = (name: string): Pen => createPen(own(name), FAR);
  return {
    sky: view && throughWindows(plan, `${id}-sky`, view.sky(far('sky'), seed)),
    outside: view && throughWindows(plan, `${id}-land`, view.land(far('land'), seed)),
    room: drawRoomShell(plan.shell, far('shell')) + things(plan.room, false),
    near: plan.near.length === 0 ? null : things(plan.near, true),
  };
}
