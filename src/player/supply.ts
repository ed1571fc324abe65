import { type ReadonlySignal, signal } from '@preact/signals';
import { forgetFile } from './load-script.ts';

/** Something that comes in files of its own, after the first words. */
export interface Supply {
  readonly isHere: ReadonlySignal<boolean>;
  /** True when its files did not come; asking again tries again. */
  readonly isMissing: ReadonlySignal<boolean>;
  /** Sets off for it, unless it is here or on its way. */
  ask(): void;
  /** Sets off anew, also when a file seems to hang. */
  askAgain(): void;
  /** Asks, and resolves when it is here, however often it must be asked for; never rejects. */
  arrival(): Promise<void>;
}

interface Source {
  files: readonly string[];
  /** The page brought it. */
  isHere: boolean;
  fetch(): Promise<unknown>;
}

/** Opens a supply; nothing is fetched before it is asked for. */
export function openSupply({ files, isHere: isBrought, fetch }: Source): Supply {
  const isHere = signal(isBrought);
  const isMissing = signal(false);
  let isAsked = false;
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  if (isBrought) arrive();

  const setOff = async (): Promise<void> => {
    isAsked = true;
    isMissing.value = false;
    try {
      await fetch();
      isHere.value = true;
      isMissing.value = false;
      arrive();
    } catch {
      isAsked = false;
      isMissing.value = !isHere.value;
    }
  };
  const ask = (): void => {
    if (!isAsked && !isHere.peek()) void setOff();
  };
  return {
    isHere,
    isMissing,
    ask,
    askAgain() {
      if (isHere.peek()) return;
      files.forEach(forgetFile);
      void setOff();
    },
    arrival() {
      ask();
      return arrived;
    },
  };
}
