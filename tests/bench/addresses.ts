/** Where each page begins; ours is the address a learner is given. */
export const PAGES = ['tsb', 'ink', 'dom', 'phaser'] as const;
export type PageName = (typeof PAGES)[number];

export function addressOf(base: string, page: PageName, encounter: string): string {
  return `${base}${page}/${page === 'tsb' ? `?start=ny-i-tsb/${encounter}` : ''}`;
}
