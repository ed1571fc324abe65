/** The house at dusk. Decoration only: it says nothing the words do not. */
export function TitlePicture() {
  return (
    <div class="title-picture" aria-hidden="true">
      <img src="art/title.webp" alt="" width="640" height="800" decoding="async" />
    </div>
  );
}
