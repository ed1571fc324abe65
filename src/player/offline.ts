import { type ReadonlySignal, signal } from '@preact/signals';
import type { OfflineState, TakeUpdate } from './keep-offline.ts';
import { loadScript } from './load-script.ts';
import type { Arrivals } from './tsb-skolen.ts';

export interface Offline {
  readonly state: ReadonlySignal<OfflineState>;
  /** Takes the waiting edition into use: the page is loaded again, where one stood. */
  update(): void;
}

/** Has the browser keep the edition on the device, by a script of its own that only the web edition holds (R9). */
export function openOffline(isKept: boolean, arrival: Arrivals['offline']): Offline {
  const state = signal<OfflineState>('none');
  let take: TakeUpdate | null = null;
  const bring = async (): Promise<void> => {
    try {
      const keepOffline = await loadScript('offline.js', arrival);
      take = keepOffline(navigator, state, () => location.reload());
    } catch {
      // Without it one plays on as long as there is a network.
    }
  };
  if (isKept) void bring();
  return { state, update: () => take?.() };
}
