/** The house at dusk, where one goes in. Decoration only: it says nothing that the words do not. */
export function TitlePicture() {
  return (
    <div class="title-picture" aria-hidden="true">
      <img src="art/title.webp" alt="" width="960" height="1200" decoding="async" />
    </div>
  );
}
