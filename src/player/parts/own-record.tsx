import { useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../language/language.ts';
import { useGame } from '../game.ts';
import { download } from './download.ts';
import { SymbolPicture } from './symbol-picture.tsx';

/** Who plays, where no LMS says it: somebody else may, and what one has done can be taken along as a file. */
export function OwnRecord() {
  const { t, own, session } = useGame();
  const [told, setTold] = useState<TextKey | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const symbol = own.symbol.value;
  if (symbol === null) return null;

  const save = (): void => {
    const text = own.fileOf(session.progress.value);
    if (text === null) setTold('menu.file.large');
    else download(`tsb-skolen-${session.content.module.id}-${symbol}.txt`, text);
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const found = own.readFile(await textOf(file));
    if (typeof found === 'string') setTold(`menu.file.${found}`);
    else {
      session.receive(found);
      setTold('menu.file.done');
    }
  };
  return (
    <div class="own-record">
      <p class="own">
        <SymbolPicture symbol={symbol} />
        <span>{t('menu.own', { symbol: t(`symbol.${symbol}`) })}</span>
        <button type="button" class="link" onClick={own.leave}>
          {t('menu.own.other')}
        </button>
      </p>
      <div class="menu-acts menu-sure">
        <button type="button" class="button secondary" onClick={save}>
          {t('menu.file.save')}
        </button>
        <button type="button" class="button secondary" onClick={() => chooser.current?.click()}>
          {t('menu.file.read')}
        </button>
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".txt,text/plain"
        hidden
        aria-label={t('menu.file.read')}
        onChange={({ currentTarget }) => {
          void read(currentTarget.files?.[0]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <p class="hint">{t('menu.file.hint')}</p>
      <p role="status">{told === null ? '' : t(told)}</p>
    </div>
  );
}

/** More than any file of ours; a longer one is somebody else’s, and is not read. */
const LARGEST_BYTES = 4_000_000;

async function textOf(file: File): Promise<string> {
  try {
    return file.size > LARGEST_BYTES ? '' : await file.text();
  } catch {
    // Taken away since it was chosen: told as a file that is none of ours.
    return '';
  }
}
