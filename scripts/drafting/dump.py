import json
def text(v, indent=0, room=112):
    flat = json.dumps(v, ensure_ascii=False)
    flat = flat if not isinstance(v, dict) or not v else '{ ' + ', '.join(f'{json.dumps(k, ensure_ascii=False)}: {text(x, 0, 10**9)}' for k, x in v.items()) + ' }'
    if isinstance(v, list) and v: flat = '[' + ', '.join(text(x, 0, 10**9) for x in v) + ']'
    if len(flat) + indent <= room or not isinstance(v, (dict, list)) or not v: return flat
    pad = ' ' * (indent + 2)
    if isinstance(v, dict):
        items = [f'{pad}{json.dumps(k, ensure_ascii=False)}: {text(x, indent + 2)}' for k, x in v.items()]
        return '{\n' + ',\n'.join(items) + '\n' + ' ' * indent + '}'
    return '[\n' + ',\n'.join(pad + text(x, indent + 2) for x in v) + '\n' + ' ' * indent + ']'
def dump(v, path, flat_keys=False):
    if flat_keys:  # texts: one key a line
        out = '{\n' + ',\n'.join(f'  {json.dumps(k, ensure_ascii=False)}: {json.dumps(x, ensure_ascii=False)}' for k, x in v.items()) + '\n}\n'
    else: out = text(v) + '\n'
    assert json.loads(out) == v
    open(path, 'w').write(out)
