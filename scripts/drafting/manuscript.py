#!/usr/bin/env python3
"""manuscript.py <manuscript> <encounter folder>: writes scenario.json and texts/nb.json from the shorthand. Then run `ids`."""
import sys; sys.path.insert(0,'scripts/drafting')
import json, os, re, sys
from dump import dump
src, out = sys.argv[1], sys.argv[2]
lines = open(src, encoding='utf8').read().split('\n')
def die(n, why): sys.exit(f'{src}:{n}: {why}')
# ---- guards -------------------------------------------------------------
TOK = re.compile(r'\s*(!|&|\||\(|\)|,|>=|<=|\$?[a-z0-9][a-z0-9-]*)')
def guard(text, n):
    toks, at = [], 0
    text = text.strip()
    while at < len(text):
        m = TOK.match(text, at)
        if not m: die(n, f'guard? {text[at:]}')
        toks.append(m.group(1)); at = m.end()
    pos = 0
    def peek(): return toks[pos] if pos < len(toks) else None
    def take(want=None):
        nonlocal pos
        t = peek()
        if t is None or (want and t != want): die(n, f'guard «{text}»: expected {want}, got {t}')
        pos += 1; return t
    def alt():
        of = [seq()]
        while peek() == '|': take(); of.append(seq())
        return of[0] if len(of) == 1 else {'type': 'any', 'params': {'of': of}}
    def seq():
        of = [one()]
        while peek() == '&': take(); of.append(one())
        return of[0] if len(of) == 1 else {'type': 'all', 'params': {'of': of}}
    def args():
        take('('); a = [take()]
        while peek() == ',': take(); a.append(take())
        take(')'); return a
    def one():
        t = take()
        if t == '!': return {'type': 'not', 'params': {'of': one()}}
        if t == '(':
            g = alt(); take(')'); return g
        if t.startswith('$'): return {'type': 'condition', 'params': {'name': t[1:]}}
        if t == 'has': return {'type': 'has', 'params': {'flag': args()[0]}}
        if t == 'chosen': return {'type': 'chosen', 'params': {'choice': args()[0]}}
        if t == 'profession': return {'type': 'profession', 'params': {'is': args()}}
        if t == 'visits':
            beat = args()[0]; op = take(); v = int(take())
            return {'type': 'visits', 'params': {'beat': beat, ('atLeast' if op == '>=' else 'atMost'): v}}
        if t == 'attempt':
            op = take(); v = int(take())
            return {'type': 'attempt', 'params': {('atLeast' if op == '>=' else 'atMost'): v}}
        if t in ('tillit', 'trygghet', 'medvirkning'):
            op = take(); v = int(take())
            return {'type': 'atLeast' if op == '>=' else 'atMost', 'params': {'measure': t, 'value': v}}
        die(n, f'guard word {t}')
    g = alt()
    if peek() is not None: die(n, f'guard «{text}»: stray {peek()}')
    return g
# ---- collecting -----------------------------------------------------------
texts, conditions = {}, {}
root = {'$schema': '../../../docs/scenario.schema.json', 'id': None, 'initial': 'samtale', 'context': {},
        'meta': {'format': 2, 'role': '', 'patient': None, 'place': None, 'objectives': [], 'sources': [], 'reviews': [],
                 'status': 'utkast', 'validUntil': '2027-11-24', 'retired': []}, 'states': {}}
talk = {'initial': None, 'states': {}}
subs, endings = {}, {}
container, container_kind = talk, 'talk'   # where beats are put
beat = None; beat_name = None; choice = None; choice_name = None; router = None; ending = None
facts = set()
def say(key, text, n):
    if key in texts: die(n, f'{key} has words already')
    texts[key] = text
def effects(parts, n):
    actions, meta, extra = [], {}, {}
    for part in parts:
        part = part.strip()
        if not part: continue
        m = re.fullmatch(r'((tillit|trygghet|medvirkning)[+-]\d+\s*)+', part + ' ') or re.fullmatch(r'((tillit|trygghet|medvirkning)[+-]\d+\s*)+', part)
        if m:
            for me, by in re.findall(r'(tillit|trygghet|medvirkning)([+-]\d+)', part):
                actions.append({'type': 'adjust', 'params': {'measure': me, 'by': int(by)}})
        elif re.fullmatch(r'(f\d+\s*)+', part + ' ') or re.fullmatch(r'(f\d+\s*)+', part):
            meta['facts'] = part.split(); facts.update(meta['facts'])
        elif part.startswith('learn '):
            for f in part[6:].split(): actions.append({'type': 'learn', 'params': {'fact': f}}); facts.add(f)
        elif part.startswith('set '):
            for f in part[4:].split(): actions.append({'type': 'set', 'params': {'flag': f}})
        elif part.startswith('goal '): meta['objective'] = part[5:].strip()
        elif part.startswith('repairs '): meta['repairs'] = part[8:].strip()
        elif part.startswith('max '): meta['maxVisits'] = int(part[4:])
        elif part.startswith('if '): extra['guard'] = guard(part[3:], n)
        else: die(n, f'what is «{part}»?')
    return actions, meta, extra
def way(target, parts, n):
    actions, meta, extra = effects(parts, n)
    w = {'target': target}
    w.update(extra)
    if actions: w['actions'] = actions
    return w, meta
for n, raw in enumerate(lines, 1):
    line = raw.rstrip()
    if not line.strip() or line.startswith('//'): continue
    # head
    m = re.match(r'(id|patient|place|present|role|measures|kind|initial): (.*)', line)
    if m and beat is None and ending is None:
        k, v = m.groups()
        if k == 'id': root['id'] = v
        elif k == 'measures':
            for part in v.split(','): name, value = part.split(); root['context'][name] = int(value)
        elif k == 'present': root['meta']['present'] = v.split()
        elif k == 'initial': talk['initial'] = v
        else: root['meta'][k] = v
        continue
    m = re.match(r'objective ([a-z0-9-]+): (.*)', line)
    if m: root['meta']['objectives'].append(m.group(1)); say(f'objective.{m.group(1)}', m.group(2), n); continue
    m = re.match(r'text (title|role|intro|notice): (.*)', line)
    if m: say(f'scenario.{m.group(1)}', m.group(2), n); continue
    m = re.match(r'cond ([a-z0-9-]+): (.*)', line)
    if m: conditions[m.group(1)] = guard(m.group(2), n); continue
    # containers
    m = re.match(r'## phase ([a-z0-9-]+)(.*)', line)
    if m:
        name, rest = m.groups(); container = {'initial': None, 'states': {}}; container_kind = 'phase'
        pl = re.search(r'@([a-z0-9-]+)', rest); pr = re.search(r'\+([a-z0-9,-]+)', rest)
        meta = {}
        if pl: meta['place'] = pl.group(1)
        if pr: meta['present'] = pr.group(1).split(',')
        if meta: container['meta'] = meta
        ti = re.search(r'"([^"]*)"', rest)
        if ti: say(f'{name}.title', ti.group(1), n)
        talk['states'][name] = container; talk['initial'] = talk['initial'] or name
        beat = choice = router = ending = None; continue
    m = re.match(r'## sub ([a-z0-9-]+)(.*)', line)
    if m:
        name, rest = m.groups(); container = {'initial': None, 'states': {}}; container_kind = 'sub'; sub_name = name
        pl = re.search(r'@([a-z0-9-]+)', rest); pr = re.search(r'\+([a-z0-9,-]+)', rest)
        meta = {}
        if pl: meta['place'] = pl.group(1)
        if pr: meta['present'] = pr.group(1).split(',')
        if meta: container['meta'] = meta
        subs[name] = container
        beat = choice = router = ending = None; continue
    m = re.match(r'## end ([a-z0-9-]+) (\d+)', line)
    if m:
        ending = m.group(1); endings[ending] = {'type': 'final', 'meta': {'ending': {'id': ending, 'rank': int(m.group(2))}}}
        beat = choice = router = None; continue
    if ending:
        m = re.match(r'(title|text): (.*)', line)
        if not m: die(n, 'an ending has title: and text:')
        say(f'{ending}.{m.group(1)}', m.group(2), n); continue
    # beats
    m = re.match(r'= ([a-z][a-z0-9-]*)(?:\s+"([^"]*)")?(.*)', line)
    if m:
        beat_name, title, rest = m.groups(); beat = {}
        tags = [t for t in ('checkpoint', 'weighty') if t in rest]
        if tags: beat['tags'] = tags
        pl = re.search(r'@([a-z0-9-]+)', rest); pr = re.search(r'\+([a-z0-9,-]+)', rest)
        beat['meta'] = {}
        if pl: beat['meta']['place'] = pl.group(1)
        if pr: beat['meta']['present'] = pr.group(1).split(',')
        beat['meta']['lines'] = []
        container['states'][beat_name] = beat; container['initial'] = container['initial'] or beat_name
        if title: say(f'{beat_name}.title', title, n)
        choice = router = None; continue
    m = re.match(r'\? ([a-z][a-z0-9-]*)$', line)
    if m:
        router = {'always': []}; container['states'][m.group(1)] = router; container['initial'] = container['initial'] or m.group(1)
        beat = choice = None; continue
    if router is not None:
        m = re.match(r'\s*(?:\{(.*?)\}\s*)?-> ([a-z#][a-z0-9.#-]*)(.*)', line)
        if not m: die(n, 'a router has lines: {guard} -> target')
        g, target, rest = m.groups(); w, _ = way(target, rest.split('|'), n)
        if g: w['guard'] = guard(g, n)
        router['always'].append(w); continue
    if beat is None: die(n, f'outside a beat: {line}')
    m = re.match(r'-> ([a-z#][a-z0-9.#-]*)(.*)', line)
    if m:
        target, rest = m.groups()
        if target == 'done': target = f'{sub_name}-ferdig'
        w, meta = way(target, rest.split('|'), n)
        if meta: die(n, 'going on has no meta: use learn')
        beat['on'] = {'continue': w}; choice = None; continue
    m = re.match(r'\* ([a-z][a-z0-9-]*) ask -> ([a-z#][a-z0-9.#-]*)(.*)', line)
    if m:
        choice_name, target, rest = m.groups()
        w, meta = way(target, rest.split('|'), n)
        w['meta'] = meta
        beat.setdefault('on', {})[choice_name] = w; choice = w; continue
    m = re.match(r'\* ([a-z][a-z0-9-]*) (good|fair|poor|consult) ([a-z-]+) -> ([a-z#][a-z0-9.#-]*)(.*)', line)
    if m:
        choice_name, quality, skill, target, rest = m.groups()
        w, meta = way(target, rest.split('|'), n)
        w['meta'] = ({'consult': skill} if quality == 'consult' else {'quality': quality, 'skill': skill}) | meta
        if quality == 'consult' and 'maxVisits' not in w['meta']: w['meta']['maxVisits'] = 1
        beat.setdefault('on', {})[choice_name] = w; choice = w; continue
    if choice is not None and line.startswith('  ? '): say(f'{choice_name}.why', line[4:].strip(), n); continue
    if choice is not None and line.startswith('  '): say(choice_name, line.strip(), n); continue
    m = re.match(r'([a-z][a-z0-9-]*)(?: \(([a-z]+)\))?(?: \{(.*?)\})?: (.*)', line)
    if m:
        who, mood, when, words = m.groups()
        note = None
        if ' %% ' in words: words, note = words.split(' %% ', 1)
        thought = None
        if ' ~~ ' in words: words, thought = words.split(' ~~ ', 1)
        l = {'id': f'{beat_name}-{len(beat["meta"]["lines"]) + 1}', 'speaker': who}
        if mood: l['mood'] = mood
        if thought: l['thought'] = True
        if when: l['when'] = guard(when, n)
        beat['meta']['lines'].append(l); say(l['id'], words.strip(), n)
        if thought: say(l['id'] + '.thought', thought.strip(), n)
        if note: say(l['id'] + '.note', note.strip(), n)
        continue
    die(n, f'not understood: {line}')
if subs: talk['states']['tilbake'] = {'type': 'history', 'history': 'deep'}
root['states']['samtale'] = talk
for name, sub in subs.items():
    sub['states'][f'{name}-ferdig'] = {'type': 'final'}
    root['states'][name] = {**({'meta': sub['meta']} if 'meta' in sub else {}), 'initial': sub['initial'], 'states': sub['states'], 'onDone': {'target': 'samtale.tilbake'}}
root['states'].update(endings)
for k in ('patient', 'place'):
    if root['meta'][k] is None: del root['meta'][k]
if conditions: root['meta']['conditions'] = conditions
root['meta']['sources'] = sorted(facts, key=lambda f: int(f[1:]))
# short targets: a state elsewhere is named from the root
where = {}
def index(states, path):
    for k, s in states.items():
        where[k] = path + [k]
        if 'states' in s: index(s['states'], path + [k])
index(root['states'], [])
def fix(states, path):
    for k, s in states.items():
        ways = list(s.get('on', {}).values()) + s.get('always', [])
        for w in ways:
            t = w['target']
            if t.startswith('#') or '.' in t: continue
            if t not in where: print(f'warning: {path} {k} -> {t} is nowhere', file=sys.stderr); continue
            if t not in states: w['target'] = f"#{root['id']}." + '.'.join(where[t])
        if 'states' in s: fix(s['states'], path + [k])
fix(root['states'], [])
# nobody may guess the best by where it stands: orders of the rated choices take turns, consults last
import hashlib
turn = {2: 0, 3: 0, 4: 0}
def mixed(states):
    for k, s in states.items():
        on = s.get('on')
        if on:
            rated = [c for c in on if 'quality' in on[c].get('meta', {})]
            rest = [c for c in on if c not in rated]
            if len(rated) > 1:
                goods = [c for c in rated if on[c]['meta']['quality'] == 'good']
                others = sorted((c for c in rated if c not in goods), key=lambda c: hashlib.sha1((root['id'] + c).encode()).hexdigest())
                n = len(rated)
                start = int(hashlib.sha1(root['id'].encode()).hexdigest(), 16)
                at = ([0, 1], [1, 2, 0, 2, 0, 1], [2, 0, 3, 1])[n - 2]
                kind = 0 if any('repairs' in on[c]['meta'] for c in rated) else 1
                seat = (n, kind); turn[seat] = turn.get(seat, 0)
                place = at[(turn[seat] + start) % len(at)]; turn[seat] += 1
                order = others[:]
                for g in goods: order.insert(place, g)
                s['on'] = {c: on[c] for c in order + rest}
        if 'states' in s: mixed(s['states'])
mixed(root['states'])
# keep codes that were given before: codes are permanent
old = os.path.join(out, 'scenario.json')
if os.path.exists(old):
    codes = {}
    def gather(states):
        for s in states.values():
            for c, w in s.get('on', {}).items():
                if w.get('meta', {}).get('code'): codes[c] = w['meta']['code']
            if 'states' in s: gather(s['states'])
    prev = json.load(open(old)); gather(prev['states'])
    root['meta']['retired'] = prev['meta'].get('retired', [])
    def give(states):
        for s in states.values():
            for c, w in s.get('on', {}).items():
                if c in codes and 'meta' in w: w['meta'] = {'code': codes[c], **w['meta']}
            if 'states' in s: give(s['states'])
    give(root['states'])
os.makedirs(os.path.join(out, 'texts'), exist_ok=True)
dump(root, old, flat_keys=False)
dump(texts, os.path.join(out, 'texts/nb.json'), flat_keys=True)
beats = sum(1 for k in where if True)
n_choices = len(re.findall(r'^\* ', open(src).read(), re.M))
words = sum(len(t.split()) for t in texts.values())
print(f'{len(re.findall(r"^= ", open(src).read(), re.M))} beats, {n_choices} choices, {len(endings)} endings, {words} words')
