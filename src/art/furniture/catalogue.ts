import type { Pen } from '../pen.ts';
import { drawAirVent } from './air-vent.ts';
import { drawAppointmentRack } from './appointment-rack.ts';
import { drawArmchair } from './armchair.ts';
import { drawBasinAndTowel } from './basin-and-towel.ts';
import { drawBedDuvet } from './bed-duvet.ts';
import { drawBedEnd } from './bed-end.ts';
import { drawBedLamp } from './bed-lamp.ts';
import { drawBedRail } from './bed-rail.ts';
import { drawBedsideTable } from './bedside-table.ts';
import { drawBinders } from './binders.ts';
import { drawBloodPressureMeter } from './blood-pressure-meter.ts';
import { drawBooks } from './books.ts';
import { drawBreakfastPlate } from './breakfast-plate.ts';
import { drawCallButton } from './call-button.ts';
import { drawCallDesk } from './call-desk.ts';
import { drawCarafe } from './carafe.ts';
import { drawChildDrawing } from './child-drawing.ts';
import { drawChildrensDrawings } from './childrens-drawings.ts';
import { drawChildsJacketOnHook } from './childs-jacket-on-hook.ts';
import { drawClock } from './clock.ts';
import { drawClockAtThree } from './clock-at-three.ts';
import { drawCoatOnHook } from './coat-on-hook.ts';
import { drawCoatStand } from './coat-stand.ts';
import { drawCoffeeCounter } from './coffee-counter.ts';
import { drawCoffeeMachine } from './coffee-machine.ts';
import { drawConferencePhone } from './conference-phone.ts';
import { drawCookBagOnHook } from './cook-bag-on-hook.ts';
import { drawCorridorDoor } from './corridor-door.ts';
import { drawCorridorOpening } from './corridor-opening.ts';
import { drawCrutches } from './crutches.ts';
import { drawCurtain } from './curtain.ts';
import { drawDeskPhone } from './desk-phone.ts';
import { drawDoor } from './door.ts';
import { drawDoorAjar } from './door-ajar.ts';
import { drawEveningShoes } from './evening-shoes.ts';
import { drawExamBed } from './exam-bed.ts';
import { drawExitSign } from './exit-sign.ts';
import { drawFlipChart } from './flip-chart.ts';
import { drawFloorLamp } from './floor-lamp.ts';
import { drawFloorPlant } from './floor-plant.ts';
import { drawFloorScale } from './floor-scale.ts';
import { drawFlowerVase } from './flower-vase.ts';
import { drawFolderAndPen } from './folder-and-pen.ts';
import { drawForegroundLeaves } from './foreground-leaves.ts';
import { drawFramedPrint } from './framed-print.ts';
import { drawFruitBowl } from './fruit-bowl.ts';
import { drawGigBag } from './gig-bag.ts';
import { drawGloveRack } from './glove-rack.ts';
import { drawHalfClosedLaptop } from './half-closed-laptop.ts';
import { drawHandSanitiser } from './hand-sanitiser.ts';
import { drawHandrail } from './handrail.ts';
import { drawHeadWall } from './head-wall.ts';
import { drawHeartPoster } from './heart-poster.ts';
import { drawHoodedJacketOnHook } from './hooded-jacket-on-hook.ts';
import { drawLampCord } from './lamp-cord.ts';
import { drawLapBlanket } from './lap-blanket.ts';
import { drawLearnerChairArm } from './learner-chair-arm.ts';
import { drawLiftingPole } from './lifting-pole.ts';
import { drawLightSwitch } from './light-switch.ts';
import { drawLoosePapers } from './loose-papers.ts';
import { drawLowBookcase } from './low-bookcase.ts';
import { drawLungsPoster } from './lungs-poster.ts';
import { drawMedicineHatch } from './medicine-hatch.ts';
import { drawMeetingChair } from './meeting-chair.ts';
import { drawMugShelf } from './mug-shelf.ts';
import { drawNaloxoneBox } from './naloxone-box.ts';
import { drawNameCard } from './name-card.ts';
import { drawNewspaperAndGlasses } from './newspaper-and-glasses.ts';
import { drawNightBed } from './night-bed.ts';
import { drawNightDoor } from './night-door.ts';
import { drawNotebookAndPen } from './notebook-and-pen.ts';
import { drawNoticeBoard } from './notice-board.ts';
import { drawOvalTable } from './oval-table.ts';
import { drawOverbedTable } from './overbed-table.ts';
import { drawOxygenPanel } from './oxygen-panel.ts';
import { drawPlanSheet } from './plan-sheet.ts';
import { drawPressureStand } from './pressure-stand.ts';
import { drawRadiator } from './radiator.ts';
import { drawRaisedBed } from './raised-bed.ts';
import { drawReferralFolder } from './referral-folder.ts';
import { drawRollingStool } from './rolling-stool.ts';
import { drawRoomPlate } from './room-plate.ts';
import { drawRug } from './rug.ts';
import { drawSchoolBag } from './school-bag.ts';
import { drawServiceBoard } from './service-board.ts';
import { drawSharpsBox } from './sharps-box.ts';
import { drawShelfPlant } from './shelf-plant.ts';
import { drawShellChair } from './shell-chair.ts';
import { drawSideTable } from './side-table.ts';
import { drawSillPlant } from './sill-plant.ts';
import { drawSinkCounter } from './sink-counter.ts';
import { drawSlattedBlind } from './slatted-blind.ts';
import { drawSteelTrolley } from './steel-trolley.ts';
import { drawSturdyChair } from './sturdy-chair.ts';
import { drawSuitOnHanger } from './suit-on-hanger.ts';
import { drawTableLamp } from './table-lamp.ts';
import { drawTableMug } from './table-mug.ts';
import { drawTeamTable } from './team-table.ts';
import { drawTissueBox } from './tissue-box.ts';
import { drawTubChair } from './tub-chair.ts';
import { drawTubChairArm } from './tub-chair-arm.ts';
import { drawVisitorChair } from './visitor-chair.ts';
import { drawVitalSignsMonitor } from './vital-signs-monitor.ts';
import { drawWaitingChairs } from './waiting-chairs.ts';
import { drawWalkingFrame } from './walking-frame.ts';
import { drawWallScreen } from './wall-screen.ts';
import { drawWallSocket } from './wall-socket.ts';
import { drawWardCurtain } from './ward-curtain.ts';
import { drawWardWindowFrame } from './ward-window-frame.ts';
import { drawWardrobe } from './wardrobe.ts';
import { drawWasteBasket } from './waste-basket.ts';
import { drawWaterDispenser } from './water-dispenser.ts';
import { drawWaterGlass } from './water-glass.ts';
import { drawWaterJug } from './water-jug.ts';
import { drawWeekBoard } from './week-board.ts';
import { drawWideWindowFrame } from './wide-window-frame.ts';
import { drawWindowFrame } from './window-frame.ts';
import { drawWindowSill } from './window-sill.ts';
import { drawWorkJacketOnHook } from './work-jacket-on-hook.ts';

/** Every thing a place can hold, by the name its data uses. */
export const CATALOGUE = {
  'air-vent': drawAirVent,
  'appointment-rack': drawAppointmentRack,
  armchair: drawArmchair,
  'basin-and-towel': drawBasinAndTowel,
  'bed-duvet': drawBedDuvet,
  'bed-end': drawBedEnd,
  'bed-lamp': drawBedLamp,
  'bed-rail': drawBedRail,
  'bedside-table': drawBedsideTable,
  binders: drawBinders,
  'blood-pressure-meter': drawBloodPressureMeter,
  books: drawBooks,
  'breakfast-plate': drawBreakfastPlate,
  'call-button': drawCallButton,
  'call-desk': drawCallDesk,
  carafe: drawCarafe,
  'child-drawing': drawChildDrawing,
  'childrens-drawings': drawChildrensDrawings,
  'childs-jacket-on-hook': drawChildsJacketOnHook,
  clock: drawClock,
  'clock-at-three': drawClockAtThree,
  'coat-on-hook': drawCoatOnHook,
  'coat-stand': drawCoatStand,
  'coffee-counter': drawCoffeeCounter,
  'coffee-machine': drawCoffeeMachine,
  'conference-phone': drawConferencePhone,
  'cook-bag-on-hook': drawCookBagOnHook,
  'corridor-door': drawCorridorDoor,
  'corridor-opening': drawCorridorOpening,
  crutches: drawCrutches,
  curtain: drawCurtain,
  'desk-phone': drawDeskPhone,
  door: drawDoor,
  'door-ajar': drawDoorAjar,
  'evening-shoes': drawEveningShoes,
  'exam-bed': drawExamBed,
  'exit-sign': drawExitSign,
  'flip-chart': drawFlipChart,
  'floor-lamp': drawFloorLamp,
  'floor-plant': drawFloorPlant,
  'floor-scale': drawFloorScale,
  'flower-vase': drawFlowerVase,
  'folder-and-pen': drawFolderAndPen,
  'foreground-leaves': drawForegroundLeaves,
  'framed-print': drawFramedPrint,
  'fruit-bowl': drawFruitBowl,
  'gig-bag': drawGigBag,
  'glove-rack': drawGloveRack,
  'half-closed-laptop': drawHalfClosedLaptop,
  'hand-sanitiser': drawHandSanitiser,
  handrail: drawHandrail,
  'head-wall': drawHeadWall,
  'heart-poster': drawHeartPoster,
  'hooded-jacket-on-hook': drawHoodedJacketOnHook,
  'lamp-cord': drawLampCord,
  'lap-blanket': drawLapBlanket,
  'learner-chair-arm': drawLearnerChairArm,
  'lifting-pole': drawLiftingPole,
  'light-switch': drawLightSwitch,
  'loose-papers': drawLoosePapers,
  'low-bookcase': drawLowBookcase,
  'lungs-poster': drawLungsPoster,
  'medicine-hatch': drawMedicineHatch,
  'meeting-chair': drawMeetingChair,
  'mug-shelf': drawMugShelf,
  'naloxone-box': drawNaloxoneBox,
  'name-card': drawNameCard,
  'newspaper-and-glasses': drawNewspaperAndGlasses,
  'night-bed': drawNightBed,
  'night-door': drawNightDoor,
  'notebook-and-pen': drawNotebookAndPen,
  'notice-board': drawNoticeBoard,
  'oval-table': drawOvalTable,
  'overbed-table': drawOverbedTable,
  'oxygen-panel': drawOxygenPanel,
  'plan-sheet': drawPlanSheet,
  'pressure-stand': drawPressureStand,
  radiator: drawRadiator,
  'raised-bed': drawRaisedBed,
  'referral-folder': drawReferralFolder,
  'rolling-stool': drawRollingStool,
  'room-plate': drawRoomPlate,
  rug: drawRug,
  'school-bag': drawSchoolBag,
  'service-board': drawServiceBoard,
  'sharps-box': drawSharpsBox,
  'shelf-plant': drawShelfPlant,
  'shell-chair': drawShellChair,
  'side-table': drawSideTable,
  'sill-plant': drawSillPlant,
  'sink-counter': drawSinkCounter,
  'slatted-blind': drawSlattedBlind,
  'steel-trolley': drawSteelTrolley,
  'sturdy-chair': drawSturdyChair,
  'suit-on-hanger': drawSuitOnHanger,
  'table-lamp': drawTableLamp,
  'table-mug': drawTableMug,
  'team-table': drawTeamTable,
  'tissue-box': drawTissueBox,
  'tub-chair': drawTubChair,
  'tub-chair-arm': drawTubChairArm,
  'visitor-chair': drawVisitorChair,
  'vital-signs-monitor': drawVitalSignsMonitor,
  'waiting-chairs': drawWaitingChairs,
  'walking-frame': drawWalkingFrame,
  'wall-screen': drawWallScreen,
  'wall-socket': drawWallSocket,
  'ward-curtain': drawWardCurtain,
  'ward-window-frame': drawWardWindowFrame,
  wardrobe: drawWardrobe,
  'waste-basket': drawWasteBasket,
  'water-dispenser': drawWaterDispenser,
  'water-glass': drawWaterGlass,
  'water-jug': drawWaterJug,
  'week-board': drawWeekBoard,
  'wide-window-frame': drawWideWindowFrame,
  'window-frame': drawWindowFrame,
  'window-sill': drawWindowSill,
  'work-jacket-on-hook': drawWorkJacketOnHook,
} satisfies Record<string, (pen: Pen) => string>;

export type ThingName = keyof typeof CATALOGUE;
