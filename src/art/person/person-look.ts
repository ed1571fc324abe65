import type { BeardStyle } from './head/beard.ts';
import type { GlassesStyle } from './head/glasses.ts';
import type { HairName } from './head/hair-shapes.ts';
import type { SkinName } from './skin.ts';

/** Everything that makes one person look like this one person. Data: the drawing is in `head/`, `body/`, `face/`. */
export interface PersonLook {
  head: HeadLook;
  body: BodyLook;
}

/** A head of Open Peeps (Pablo Stanley, CC0) in our colours, with what age and life have added. */
export interface HeadLook {
  hair: HairName;
  hairColor: string;
  /** Of hat, band or underscarf. */
  cloth?: string;
  skin: SkinName;
  beard?: { style: BeardStyle; color: string };
  glasses?: GlassesStyle;
  /** Unshaven chin. */
  stubble?: boolean;
  /** Lines of age: 0 none, 1 at the eyes, 2 at eyes, brow and mouth. */
  lines?: 0 | 1 | 2;
  freckles?: boolean;
  /** Metal of the ring in the ear that is seen. */
  earring?: string;
  /** Behind the ear that is seen. */
  hearingAid?: boolean;
}

export interface BodyLook {
  skin: SkinName;
  /** Of shoulders and arms against Jonas's, 0.8 to 1.2. */
  breadth: number;
  /** 0 slim, 1 round: belly, hips and upper arms. */
  roundness: number;
  /** 0 to 1: how much the waist draws in against chest and hips. */
  curve?: number;
  /** 0 to 1: how far years or a hard time have let shoulders and head sink. */
  sunk?: number;
  /** Of the trunk against Jonas's, 0.9 to 1.1. */
  height?: number;
  /** How far apart the knees are when seated, against Jonas's, 0.6 to 1. */
  knees?: number;
  top: TopLook;
  lower: { kind: 'trousers' | 'skirt'; color: string; shade: string };
  /** How this person sits when trust is low, between, and high. */
  seated: { closed: ArmsName; waiting: ArmsName; open: ArmsName };
  /** How this person stands, for those who come in. */
  standing: { waiting: ArmsName; open: ArmsName };
  wheelchair?: boolean;
  /** A silver brooch and woven bands from the gákti, worn with everyday clothes because she wants to. */
  gakti?: boolean;
}

export interface TopLook {
  kind:
    | 'jacket'
    | 'hoodie'
    | 'cardigan'
    | 'sweater'
    | 'shirt'
    | 'flannel'
    | 'blazer'
    | 'tunic'
    | 'gown';
  color: string;
  shade: string;
  /** Collar, hem or lining. */
  trim: string;
  /** What shows at the neck: its colour, and what it is; a T-shirt when left out. */
  under: string;
  underKind?: 'collar' | 'gown';
  /** Of a sweater; round when left out. `shirt`: a collar lies over its edge. */
  neck?: 'turtle' | 'shirt';
  /** Colour of a knitted pattern round the shoulders. */
  yoke?: string;
  /** A cardigan closed below the chest. */
  buttoned?: boolean;
  /** Sleeves turned up to below the elbow. */
  rolled?: boolean;
  /** Slept in. */
  creased?: boolean;
  /** Reflective bands on the upper arms. */
  bands?: boolean;
  /** Name badge on the chest: staff. */
  badge?: boolean;
}

/** What arms and hands do. */
export type ArmsName =
  | 'crossed'
  | 'hugging'
  | 'mug'
  | 'folded'
  | 'resting'
  | 'offering'
  | 'hand-on-heart'
  | 'notes'
  | 'pockets';

export type Pose = 'seated' | 'standing';
/** How much lower than standing ones' the hips of whoever sits are, in scene pixels. */
export const SEATED_LOWER = 90;
export type PostureName = 'closed' | 'waiting' | 'open';

/** How a head is held on a body: where the neck point lands, from the hips. */
export interface HeadAnchor {
  x: number;
  y: number;
  scale: number;
  /** Degrees, positive towards the one he talks with. */
  rotation: number;
}
