interface ImportMeta {
  /** Vite’s: whether this is `npm run dev`. In a build `vite.config.ts` makes it false, and what asks for it falls away. */
  readonly env: { readonly DEV: boolean };
}
