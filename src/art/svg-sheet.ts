export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Fibre and grain of paper, only where something is painted. Baked when the atlas is built: no renderer needs it. */
function paperFilter(seed: number, { left, top, width, height }: Box): string {
  return (
    `<filter id="paper" filterUnits="userSpaceOnUse" x="${left}" y="${top}" width="${width}" height="${height}" color-interpolation-filters="sRGB">` +
    `<feTurbulence type="fractalNoise" baseFrequency=".012 .02" numOctaves="3" seed="${seed}"/>` +
    '<feColorMatrix values="0 0 0 0 .35 0 0 0 0 .3 0 0 0 0 .25 .14 0 0 0 -.056" result="fibre"/>' +
    `<feTurbulence type="fractalNoise" baseFrequency=".7" numOctaves="2" seed="${seed + 1}"/>` +
    '<feColorMatrix values="0 0 0 0 .3 0 0 0 0 .25 0 0 0 0 .2 .14 .14 0 0 -.126" result="grain"/>' +
    '<feComposite in="fibre" in2="SourceGraphic" operator="atop" result="first"/>' +
    '<feComposite in="grain" in2="first" operator="atop"/></filter>'
  );
}

/** A whole SVG document showing `box`; with a paper seed, textured as paper. */
export function svgSheet(
  content: string,
  box: Box,
  scale: number,
  paperSeed: number | null,
): string {
  const { left, top, width, height } = box;
  const size = `width="${width / scale}" height="${height / scale}"`;
  const textured =
    paperSeed === null
      ? content
      : `${paperFilter(paperSeed, box)}<g filter="url(#paper)">${content}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${left} ${top} ${width} ${height}">${textured}</svg>`;
}
