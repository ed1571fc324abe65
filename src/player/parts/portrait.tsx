/** A person's face beside words that name the person: decoration to a screen reader. Nothing where there is no picture. */
export function Portrait({ art }: { art: string | null | undefined }) {
  if (typeof art !== 'string') return null;
  return (
    <img
      class="portrait"
      src={`art/portrait-${art}.webp`}
      alt=""
      width="96"
      height="96"
      decoding="async"
    />
  );
}
