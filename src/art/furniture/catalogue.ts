import type { Pen } from '../pen.ts';
import { drawAirVent } from './air-vent.ts';
import { drawArmchair } from './armchair.ts';
import { drawBinders } from './binders.ts';
import { drawBooks } from './books.ts';
import { drawCarafe } from './carafe.ts';
import { drawClock } from './clock.ts';
import { drawCoatOnHook } from './coat-on-hook.ts';
import { drawCurtain } from './curtain.ts';
import { drawDoor } from './door.ts';
import { drawExitSign } from './exit-sign.ts';
import { drawFloorLamp } from './floor-lamp.ts';
import { drawFloorPlant } from './floor-plant.ts';
import { drawFolderAndPen } from './folder-and-pen.ts';
import { drawForegroundLeaves } from './foreground-leaves.ts';
import { drawFramedPrint } from './framed-print.ts';
import { drawHandSanitiser } from './hand-sanitiser.ts';
import { drawLampCord } from './lamp-cord.ts';
import { drawLearnerChairArm } from './learner-chair-arm.ts';
import { drawLightSwitch } from './light-switch.ts';
import { drawLowBookcase } from './low-bookcase.ts';
import { drawNoticeBoard } from './notice-board.ts';
import { drawRadiator } from './radiator.ts';
import { drawRug } from './rug.ts';
import { drawShelfPlant } from './shelf-plant.ts';
import { drawSideTable } from './side-table.ts';
import { drawSillPlant } from './sill-plant.ts';
import { drawTableMug } from './table-mug.ts';
import { drawTissueBox } from './tissue-box.ts';
import { drawWallSocket } from './wall-socket.ts';
import { drawWasteBasket } from './waste-basket.ts';
import { drawWaterGlass } from './water-glass.ts';
import { drawWindowFrame } from './window-frame.ts';
import { drawWindowSill } from './window-sill.ts';

/** Every thing a place can hold, by the name its data uses. */
export const CATALOGUE = {
  'air-vent': drawAirVent,
  armchair: drawArmchair,
  binders: drawBinders,
  books: drawBooks,
  carafe: drawCarafe,
  clock: drawClock,
  'coat-on-hook': drawCoatOnHook,
  curtain: drawCurtain,
  door: drawDoor,
  'exit-sign': drawExitSign,
  'floor-lamp': drawFloorLamp,
  'floor-plant': drawFloorPlant,
  'folder-and-pen': drawFolderAndPen,
  'foreground-leaves': drawForegroundLeaves,
  'framed-print': drawFramedPrint,
  'hand-sanitiser': drawHandSanitiser,
  'lamp-cord': drawLampCord,
  'learner-chair-arm': drawLearnerChairArm,
  'light-switch': drawLightSwitch,
  'low-bookcase': drawLowBookcase,
  'notice-board': drawNoticeBoard,
  radiator: drawRadiator,
  rug: drawRug,
  'shelf-plant': drawShelfPlant,
  'side-table': drawSideTable,
  'sill-plant': drawSillPlant,
  'table-mug': drawTableMug,
  'tissue-box': drawTissueBox,
  'wall-socket': drawWallSocket,
  'waste-basket': drawWasteBasket,
  'water-glass': drawWaterGlass,
  'window-frame': drawWindowFrame,
  'window-sill': drawWindowSill,
} satisfies Record<string, (pen: Pen) => string>;

export type ThingName = keyof typeof CATALOGUE;
