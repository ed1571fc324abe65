import type { RendererName } from './stage.ts';
import { StageError } from './stage-error.ts';

/** A canvas with the context it will be drawn with. */
export type Surface =
  | { renderer: 'webgl'; canvas: HTMLCanvasElement; context: WebGLRenderingContext }
  | { renderer: 'canvas'; canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };

/** Emulations that some browsers, told so by a flag or a policy, do not count as a performance caveat. */
const EMULATED = /swiftshader|llvmpipe|softpipe|software|basic render/i;

export interface RendererWish {
  wish: 'auto' | RendererName;
  /** The longest side of any picture, in pixels. */
  longestSide: number;
  makeCanvas: () => HTMLCanvasElement;
  /** `self.origin`: `null` from a file or in a sandbox, where WebGL may not read pictures. */
  origin: string;
}

/**
 * WebGL only where it is accelerated (without a GPU it is two to five times slower than Canvas), where
 * pictures may be uploaded, and where they fit. Else Canvas. Throws `no-canvas` when neither exists.
 *
 * The context that answers is the one that is used: a probe of its own would cost a context more.
 */
export function chooseRenderer({ wish, longestSide, makeCanvas, origin }: RendererWish): Surface {
  const mayUpload = wish === 'webgl' || origin !== 'null';
  if (wish !== 'canvas' && mayUpload) {
    const surface = openWebgl(makeCanvas(), wish === 'auto', longestSide);
    if (surface !== null) return surface;
  }
  if (wish !== 'webgl') {
    const canvas = makeCanvas();
    const context = canvas.getContext('2d', { alpha: false });
    if (context !== null) return { renderer: 'canvas', canvas, context };
  }
  throw new StageError('no-canvas', 'This browser gives no drawing context');
}

function openWebgl(
  canvas: HTMLCanvasElement,
  acceleratedOnly: boolean,
  longestSide: number,
): Surface | null {
  const context = canvas.getContext('webgl', {
    alpha: false,
    antialias: false,
    depth: true,
    stencil: true,
    premultipliedAlpha: true,
    failIfMajorPerformanceCaveat: acceleratedOnly,
    powerPreference: 'low-power',
  });
  if (context === null || context.isContextLost()) return null;
  const emulated = acceleratedOnly && EMULATED.test(processorOf(context));
  const largest: unknown = context.getParameter(context.MAX_TEXTURE_SIZE);
  if (!emulated && typeof largest === 'number' && largest >= longestSide) {
    return { renderer: 'webgl', canvas, context };
  }
  releaseContext(context);
  return null;
}

/** What draws, in the browser's words; browsers that keep it secret say something general. */
function processorOf(context: WebGLRenderingContext): string {
  const general = String(context.getParameter(context.RENDERER));
  const info =
    general === 'WebKit WebGL' ? context.getExtension('WEBGL_debug_renderer_info') : null;
  return info === null ? general : String(context.getParameter(info.UNMASKED_RENDERER_WEBGL));
}

/** Browsers keep only a handful of WebGL contexts alive and wait for the garbage collector otherwise. */
export function releaseContext(context: WebGLRenderingContext | CanvasRenderingContext2D): void {
  if ('getExtension' in context) context.getExtension('WEBGL_lose_context')?.loseContext();
}
