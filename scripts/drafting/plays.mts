import { readFileSync, writeFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { openPlay } from '../../src/scenario/play.ts';
import { writePlay } from '../../src/scenario/write-play.ts';
const base = '../../scenarios/ny-i-tsb/';
const cast = JSON.parse(readFileSync('../../scenarios/cast.json', 'utf8')).people;
const names = Object.fromEntries(Object.entries(cast).map(([id, p]: any) => [id, p.name]));
const spec = JSON.parse(readFileSync('scripts/drafting/plays.json', 'utf8'));
const RANK: any = { good: 3, fair: 2, poor: 1 };
for (const [folder, want] of Object.entries<any>(spec)) {
  const dir = base + folder;
  const scenario = JSON.parse(readFileSync(dir + '/scenario.json', 'utf8'));
  const texts = JSON.parse(readFileSync(dir + '/texts/nb.json', 'utf8'));
  const tries = (head: any, seed: number, mode: string) => {
    const play = openPlay(scenario, head);
    let r = seed * 7919 + 1; const rnd = () => ((r = (r * 16807) % 2147483647) / 2147483647);
    let m: any = play.start(); const choices: string[] = []; let points = 0; let consulted = new Set<string>();
    let poor = 0, unrepaired = 0;
    while (m.ending === null) {
      if (m.goesOn) { m = play.goOn(m); continue; }
      const cs = m.choices; const rated = cs.filter((c: any) => c.meta.quality); const consults = cs.filter((c: any) => c.meta.consult);
      const repairs = rated.filter((c: any) => c.meta.repairs);
      let c: any;
      const pick = (qs: string[]) => { for (const q of qs) { const f = rated.filter((x: any) => x.meta.quality === q); if (f.length) return f[Math.floor(rnd() * f.length)]; } return rated[0]; };
      if (mode === 'best') {
        if (consults.length && !consulted.has(m.beat)) { consulted.add(m.beat); c = consults[Math.floor(rnd() * consults.length)]; }
        else c = pick(['good', 'fair', 'poor']);
      } else if (mode === 'worst') c = repairs.length ? repairs[0] : pick(['poor', 'fair', 'good']);
      else if (mode === 'worst-unrepaired') c = repairs.length ? pick(['fair', 'good']) : pick(['poor', 'fair', 'good']);
      else if (mode === 'beginner') { const x = rnd(); c = repairs.length ? (x < 0.7 ? repairs[0] : pick(['fair', 'good'])) : x < 0.5 ? pick(['fair', 'good']) : x < 0.78 ? pick(['good', 'fair']) : pick(['poor', 'fair']); }
      else { // any: a thoughtful mixture
        const x = rnd(); c = consults.length && x < 0.1 ? consults[0] : rated[Math.floor(rnd() * rated.length)]; }
      choices.push(c.id); if (c.meta.quality === 'poor') poor++;
      m = play.choose(m, c.id);
    }
    return { choices, ending: m.ending.id, rank: m.ending.rank, poor };
  };
  mkdirSync(dir + '/plays', { recursive: true });
  for (const f of readdirSync(dir + '/plays')) rmSync(dir + '/plays/' + f);
  for (const [name, comment, mode, profession, attempt, ending] of want) {
    const head = { profession, attempt };
    let found: any = null;
    for (let seed = 1; seed < 6000 && !found; seed++) {
      const t = tries(head, seed, mode);
      if (!ending || t.ending === ending) { if (mode === 'best' ? t.rank === 1 : mode !== 'beginner' || (t.poor === 2 && t.rank > 1)) found = t; }
      if (mode.startsWith('worst') && seed > 50 && ending) break;
    }
    if (!found) { console.log(folder, name, 'NOT FOUND', mode, ending); continue; }
    const w: any = writePlay({ scenario, texts, names, head, choices: found.choices, comment } as any);
    if (w.refusal) { console.log(folder, name, w.refusal); continue; }
    writeFileSync(`${dir}/plays/${name}.play`, w.play);
    console.log(folder, name, found.ending, 'poor', found.poor, found.choices.length);
  }
}
