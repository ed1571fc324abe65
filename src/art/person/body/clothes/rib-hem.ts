import { curvedPatch } from '../../../pen.ts';
import type { Point } from '../../../spline.ts';
import type { Fabric } from './garment.ts';
import { hemMiddle } from './panels.ts';

const DEEP = 24;

/** The rib along a hem, for the inside of the front's clip. */
export function ribHem({ pen, torso, top, hem }: Fabric): string {
  const middle = hemMiddle(torso);
  const [l, r] = [torso.back.hip[0] - 20, torso.front.hip[0] + 20];
  const dip = torso.pose === 'seated' ? 10 + torso.belly * 0.5 : 5;
  const edge = (drop: number): Point[] => [
    [l, hem + drop - 4],
    [(l + middle) / 2, hem + drop + dip * 0.6],
    [middle, hem + drop + dip],
    [(r + middle) / 2, hem + drop + dip * 0.6],
    [r, hem + drop - 4],
  ];
  const ticks: string[] = [];
  for (let x = l + 34; x < r - 20; x += 21) {
    const share = 1 - Math.abs((x - middle) / (r - middle)) ** 2;
    const y = hem + dip * share;
    ticks.push(
      pen.line(
        [
          [x, y - DEEP + 6],
          [x, y - 5],
        ],
        { width: 3.4, taper: 4, opacity: 0.45 },
      ),
    );
  }
  return (
    curvedPatch([...edge(-DEEP), ...edge(20).toReversed()], top.trim) +
    pen.line(edge(-DEEP), { width: 4.6 }) +
    ticks.join('')
  );
}
