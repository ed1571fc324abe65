import type { TopLook } from '../../person-look.ts';
import { BLAZER } from './blazer.ts';
import { CARDIGAN } from './cardigan.ts';
import { FLANNEL } from './flannel.ts';
import type { Garment } from './garment.ts';
import { GOWN } from './gown.ts';
import { HOODIE } from './hoodie.ts';
import { JACKET } from './jacket.ts';
import { SHIRT } from './shirt.ts';
import { SWEATER } from './sweater.ts';
import { TUNIC } from './tunic.ts';

/** Every kind of top. */
export const WARDROBE: Readonly<Record<TopLook['kind'], Garment>> = {
  jacket: JACKET,
  hoodie: HOODIE,
  cardigan: CARDIGAN,
  sweater: SWEATER,
  shirt: SHIRT,
  flannel: FLANNEL,
  blazer: BLAZER,
  tunic: TUNIC,
  gown: GOWN,
};
