export interface Size {
  id: string;
  width: number;
  height: number;
}

export interface Placed extends Size {
  sheet: number;
  x: number;
  y: number;
}

interface Shelf {
  sheet: number;
  y: number;
  height: number;
  used: number;
}

/** Room between pictures, so that a renderer that smooths never picks up a neighbour. */
const GAP_PX = 2;

/**
 * Lays pictures on shelves, tallest first, on as many square sheets as it takes.
 * A picture larger than a sheet is an error. Same sizes, same layout.
 */
export function packShelves(sizes: readonly Size[], sheetSize: number): Placed[] {
  const shelves: Shelf[] = [];
  const heights: number[] = [];
  const sorted = [...sizes].sort(
    (a, b) => b.height - a.height || b.width - a.width || (a.id < b.id ? -1 : 1),
  );
  return sorted.map((size) => {
    const width = size.width + GAP_PX;
    const height = size.height + GAP_PX;
    if (width > sheetSize || height > sheetSize)
      throw new Error(
        `${size.id} (${size.width} × ${size.height}) is larger than a sheet of ${sheetSize}`,
      );
    let shelf = shelves.find((each) => each.height >= height && each.used + width <= sheetSize);
    if (!shelf) {
      let sheet = heights.findIndex((used) => used + height <= sheetSize);
      if (sheet < 0) sheet = heights.push(0) - 1;
      const y = heights[sheet] ?? 0;
      shelf = { sheet, y, height, used: 0 };
      heights[sheet] = y + height;
      shelves.push(shelf);
    }
    const placed = { ...size, sheet: shelf.sheet, x: shelf.used, y: shelf.y };
    shelf.used += width;
    return placed;
  });
}
