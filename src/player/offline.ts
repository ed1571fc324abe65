import { type ReadonlySignal, signal } from '@preact/signals';

/**
 * `kept`: all of the edition lies on the device. `update`: another edition does, and waits until it is wanted. `others`: it
 * was wanted, and other pages are open that would be left with half of each.
 */
export type OfflineState = 'none' | 'kept' | 'update' | 'others';

export interface Offline {
  readonly state: ReadonlySignal<OfflineState>;
  /** Takes the waiting edition into use: the page is loaded again, where one stood. */
  update(): void;
}

/** What is used of the browser; undefined where it keeps no pages (plain http, a private window). */
export type WorkerContainer = Pick<ServiceWorkerContainer, 'register' | 'addEventListener'>;

/** An edition without a worker, and a browser that keeps no pages. */
export function noOffline(): Offline {
  return { state: signal<OfflineState>('none'), update: () => undefined };
}

/** Has the browser keep the edition on the device. What fails is silent: one plays on as long as there is a network. */
export function openOffline(container: WorkerContainer, reload: () => void): Offline {
  const state = signal<OfflineState>('none');
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
      registered = await container.register('service-worker.js', { updateViaCache: 'none' });
    } catch {
      return;
    }
    registered.addEventListener('updatefound', () => follow(registered?.installing ?? null));
    follow(registered.installing);
    look();
  };
  container.addEventListener('controllerchange', () => {
    if (isWanted) reload();
  });
  container.addEventListener('message', ({ data }) => {
    if (data !== 'others') return;
    isWanted = false;
    state.value = 'others';
  });
  void register();
  return {
    state,
    update() {
      isWanted = true;
      registered?.waiting?.postMessage('take over');
    },
  };
}
