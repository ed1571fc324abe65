import { ANSVARSGRUPPE } from './ansvarsgruppe.ts';
import { AVRUSNING } from './avrusning.ts';
import { DPS_SAMTALE } from './dps-samtale.ts';
import { ORTOPEDISK } from './ortopedisk.ts';
import { GANG } from './gang.ts';
import type { PlacePlan } from './place-plan.ts';
import { LAR_POLIKLINIKK } from './lar-poliklinikk.ts';
import { RUSAKUTT } from './rusakutt.ts';
import { SAMTALEROM } from './samtalerom.ts';
import { VURDERINGSTEAM } from './vurderingsteam.ts';

/** Every place a scenario can be set in, by the id its `meta.place` uses. */
export const PLACES = {
  ansvarsgruppe: ANSVARSGRUPPE,
  avrusning: AVRUSNING,
  'dps-samtale': DPS_SAMTALE,
  gang: GANG,
  'lar-poliklinikk': LAR_POLIKLINIKK,
  ortopedisk: ORTOPEDISK,
  rusakutt: RUSAKUTT,
  samtalerom: SAMTALEROM,
  vurderingsteam: VURDERINGSTEAM,
} as const satisfies Record<string, PlacePlan>;

export type PlaceName = keyof typeof PLACES;

export const PLACE_NAMES = Object.keys(PLACES) as PlaceName[];
