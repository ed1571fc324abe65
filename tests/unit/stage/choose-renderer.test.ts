import { describe, expect, it } from 'vitest';
import { chooseRenderer, type RendererWish } from '../../../src/stage/choose-renderer.ts';
import { StageError } from '../../../src/stage/stage-error.ts';

interface Browser {
  /** Whether WebGL exists, and whether it has a graphics processor behind it. */
  webgl?: boolean;
  accelerated?: boolean;
  canvas?: boolean;
  largestTexture?: number;
  /** What the browser says draws. */
  processor?: string;
}

/** A canvas of a browser that can do so much. Only what the choice reads is there. */
function canvasOf({
  webgl,
  accelerated,
  canvas,
  largestTexture = 8192,
  processor,
}: Browser): HTMLCanvasElement {
  const gl = {
    isContextLost: () => false,
    RENDERER: 'renderer',
    MAX_TEXTURE_SIZE: 'largest',
    getParameter: (name: string) => (name === 'largest' ? largestTexture : processor),
    getExtension: () => null,
  };
  const getContext = (kind: string, wish: WebGLContextAttributes): object | null => {
    if (kind === '2d') return canvas === true ? { kind } : null;
    if (webgl !== true) return null;
    return wish.failIfMajorPerformanceCaveat === true && accelerated !== true ? null : gl;
  };
  return { getContext } as unknown as HTMLCanvasElement;
}

function choose(browser: Browser, more: Partial<RendererWish> = {}): string {
  return chooseRenderer({
    wish: 'auto',
    longestSide: 4096,
    makeCanvas: () => canvasOf(browser),
    origin: 'https://laering.example',
    ...more,
  }).renderer;
}

describe('chooseRenderer', () => {
  it('takes WebGL where it is accelerated', () => {
    expect(choose({ webgl: true, accelerated: true, canvas: true })).toBe('webgl');
  });

  it('takes Canvas where WebGL is emulated', () => {
    expect(choose({ webgl: true, accelerated: false, canvas: true })).toBe('canvas');
  });

  it('takes Canvas where emulated WebGL calls itself accelerated', () => {
    const processor = 'ANGLE (Google, Vulkan 1.3 (SwiftShader Device), SwiftShader driver)';
    expect(choose({ webgl: true, accelerated: true, canvas: true, processor })).toBe('canvas');
  });

  it('takes Canvas where pictures count as foreign: from a file, in a sandbox', () => {
    const browser = { webgl: true, accelerated: true, canvas: true };
    expect(choose(browser, { origin: 'null' })).toBe('canvas');
  });

  it('takes Canvas where a picture is too large for WebGL', () => {
    const browser = { webgl: true, accelerated: true, canvas: true, largestTexture: 2048 };
    expect(choose(browser)).toBe('canvas');
  });

  it('takes emulated WebGL where it is asked for by name', () => {
    expect(choose({ webgl: true, canvas: true }, { wish: 'webgl' })).toBe('webgl');
  });

  it('refuses where there is no context at all', () => {
    expect(() => choose({})).toThrow(StageError);
    expect(() => choose({})).toThrow(expect.objectContaining({ code: 'no-canvas' }));
  });
});
