const SECONDS = 4;

/**
 * A loop of brown noise: each sample leans on the one before, so that deep parts are stronger, as in a room.
 * Its ends are led into each other, so that no seam is heard.
 */
export function brownNoise(context: BaseAudioContext): AudioBuffer {
  const length = Math.round(SECONDS * context.sampleRate);
  const seam = Math.round(context.sampleRate / 4);
  const walk = new Float32Array(length + seam);
  let last = 0;
  for (let i = 0; i < walk.length; i += 1) {
    last = (last + 0.02 * (Math.random() * 2 - 1)) / 1.02;
    walk[i] = last * 3.5;
  }
  const buffer = context.createBuffer(1, length, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < length; i += 1) {
    const share = Math.min(1, i / seam);
    samples[i] = (walk[i] ?? 0) * share + (walk[length + i] ?? 0) * (1 - share);
  }
  return buffer;
}
