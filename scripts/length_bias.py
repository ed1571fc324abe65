"""measure.py <encounter folder>: how guessable the decisions are by length."""
import json, sys
f = sys.argv[1]; s = json.load(open(f + '/scenario.json')); t = json.load(open(f + '/texts/nb.json'))
dec = []
def walk(states):
    for k, v in states.items():
        on = v.get('on', {})
        rated = {c: w['meta']['quality'] for c, w in on.items() if w.get('meta', {}).get('quality')}
        if len(rated) >= 2 and not any(w.get('meta', {}).get('repairs') for w in on.values()): dec.append((k, rated))
        if 'states' in v: walk(v['states'])
walk(s['states'])
L = {'good': [], 'fair': [], 'poor': []}; longest = 0
for k, rated in dec:
    m = max(len(t[c]) for c in rated)
    best = [c for c in rated if rated[c] == 'good']
    hit = any(len(t[c]) == m for c in best); longest += hit
    print(f"{k:28} {'LONGEST' if hit else '       '} " + '  '.join(f'{q[0]}{len(t[c])}' for c, q in rated.items()))
    for c, q in rated.items(): L[q].append(len(t[c]))
mean = {q: sum(v) / max(1, len(v)) for q, v in L.items()}
print(f"decisions {len(dec)}; best is longest in {longest} ({100*longest/max(1,len(dec)):.0f} %, at most 40)")
print('mean length', {q: round(v) for q, v in mean.items()}, f"good/poor {mean['good']/max(1,mean['poor']):.2f} (0.85–1.15)")
