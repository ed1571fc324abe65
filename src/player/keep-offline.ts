import type { Signal } from '@preact/signals';

/**
 * `kept`: all of the edition lies on the device. `update`: another edition does, and waits until it is wanted. `others`: it
 * was wanted, and other pages are open that would be left with half of each.
 */
export type OfflineState = 'none' | 'kept' | 'update' | 'others';

/** What is used of the browser; no container where it keeps no pages (plain http, a private window). */
interface Browser {
  serviceWorker?: Pick<ServiceWorkerContainer, 'register' | 'addEventListener'>;
}

/** Takes the waiting edition into use. */
export type TakeUpdate = () => void;

export type KeepOffline = (
  browser: Browser,
  state: Signal<OfflineState>,
  reload: () => void,
) => TakeUpdate;

/** Has the browser keep the edition on the device, and tells how that goes. What fails is silent. */
export const keepOffline: KeepOffline = ({ serviceWorker: container }, state, reload) => {
  let registered: ServiceWorkerRegistration | null = null;
  let isWanted = false;

  const look = (): void => {
    if (registered === null) return;
    const { active, waiting } = registered;
    if (active !== null) state.value = waiting === null ? 'kept' : 'update';
  };
  const follow = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', look);

  const register = async (): Promise<void> => {
    try {
      registered =
        (await container?.register('service-worker.js', { updateViaCache: 'none' })) ?? null;
    } catch {
      return;
    }
    registered?.addEventListener('updatefound', () => follow(registered?.installing ?? null));
    follow(registered?.installing ?? null);
    look();
  };
  container?.addEventListener('controllerchange', () => {
    if (isWanted) reload();
  });
  container?.addEventListener('message', ({ data }) => {
    if (data !== 'others') return;
    isWanted = false;
    state.value = 'others';
  });
  void register();
  return () => {
    isWanted = true;
    registered?.waiting?.postMessage('take over');
  };
};
