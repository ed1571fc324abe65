import json,sys
f=sys.argv[1]; s=json.load(open(f+'/scenario.json')); t=json.load(open(f+'/texts/nb.json'))
def g(x):
    ty=x['type'];p=x.get('params',{})
    if ty in('all','any'): return '('+(' & ' if ty=='all' else ' | ').join(g(y) for y in p['of'])+')'
    if ty=='not': return '!'+g(p['of'])
    if ty=='condition': return '$'+p['name']
    if ty=='has': return f"has({p['flag']})"
    if ty=='chosen': return f"chosen({p['choice']})"
    if ty=='profession': return f"profession({','.join(p['is'])})"
    if ty=='visits': return f"visits({p['beat']})"+(f">={p['atLeast']}" if 'atLeast' in p else f"<={p['atMost']}")
    if ty=='attempt': return "attempt"+(f">={p['atLeast']}" if 'atLeast' in p else f"<={p['atMost']}")
    if ty=='atLeast': return f"{p['measure']}>={p['value']}"
    if ty=='atMost': return f"{p['measure']}<={p['value']}"
    return str(x)
def acts(a):
    o=[]
    for x in a or []:
        p=x['params']
        o.append({'adjust':lambda:f"{p['measure']}{p['by']:+d}",'set':lambda:f"set {p['flag']}",'learn':lambda:f"learn {p['fact']}"}.get(x['type'],lambda:str(x))())
    return o
def short(tg): return tg.split('.')[-1]
m=s['meta']
print(f"id: {s['id']}\npatient: {m.get('patient')}\nplace: {m.get('place')}\nrole: {m['role']}\nmeasures:",', '.join(f'{k} {v}' for k,v in s['context'].items()))
for o in m['objectives']: print(f'objective {o}:',t[f'objective.{o}'])
for k in('title','role','intro','notice'):
    if f'scenario.{k}' in t: print(f'text {k}:',t[f'scenario.{k}'])
for k,v in m.get('conditions',{}).items(): print(f'cond {k}: {g(v)}')
def place(meta):
    return (f" @{meta['place']}" if 'place' in meta else '')+(' +'+','.join(meta['present']) if 'present' in meta else '')
def walk(states,sub=None):
    for k,v in states.items():
        if v.get('type') in('history','final'): 
            continue
        if 'always' in v:
            print(f'? {k}')
            for w in v['always']: print('  '+('{'+g(w['guard'])+'} ' if 'guard' in w else '')+'-> '+short(w['target'])+''.join(' | '+a for a in acts(w.get('actions'))))
            continue
        if 'states' in v:
            print(f'## phase {k}'+place(v.get('meta',{}))); walk(v['states'],sub); continue
        mt=v.get('meta',{})
        print(f'= {k}'+(f' "{t[k+".title"]}"' if k+'.title' in t else '')+''.join(' '+x for x in v.get('tags',[]))+place(mt))
        for l in mt.get('lines',[]):
            print(l['speaker']+(f" ({l['mood']})" if 'mood' in l else '')+(' {'+g(l['when'])+'}' if 'when' in l else '')+': '+t[l['id']]+(' ~~ '+t[l['id']+'.thought'] if l.get('thought') else '')+(' %% '+t[l['id']+'.note'] if l['id']+'.note' in t else ''))
        for c,w in v.get('on',{}).items():
            if c=='continue':
                tg=short(w['target']); 
                if sub and tg.startswith(sub): tg='done' if tg.endswith('-ferdig') or tg=='done' else tg
                print(f"-> {tg}"+''.join(' | '+a for a in acts(w.get('actions')))); continue
            me=w.get('meta',{})
            head=f"{me['quality']} {me['skill']}" if 'quality' in me else (f"consult {me['consult']}" if 'consult' in me else 'ask')
            ex=acts(w.get('actions'))
            if 'guard' in w: ex.append('if '+g(w['guard']))
            if 'objective' in me: ex.append('goal '+me['objective'])
            if 'facts' in me: ex.append(' '.join(me['facts']))
            if 'repairs' in me: ex.append('repairs '+me['repairs'])
            if me.get('maxVisits',1)!=1 or ('maxVisits' in me and 'consult' not in me): ex.append(f"max {me['maxVisits']}")
            print(f"* {c} {head} -> {short(w['target'])}"+''.join(' | '+e for e in ex))
            print('  '+t[c])
            if c+'.why' in t: print('  ? '+t[c+'.why'])
talk=s['states']['samtale']; walk(talk['states'])
for k,v in s['states'].items():
    if k=='samtale': continue
    if v.get('type')=='final':
        e=v['meta']['ending']; print(f"## end {k} {e['rank']}\ntitle: {t[k+'.title']}\ntext: {t[k+'.text']}")
    else:
        print(f"## sub {k}"+place(v.get('meta',{}))); walk(v['states'],k)
