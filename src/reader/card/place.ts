/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Between a mark and its card, and from the card's edge to its text, which stands on the mark's left edge. */
const GAP = 6;
const INSET = 20;

/**
 * Where a card of this size stands: below its mark, else above, else on the roomier of the two sides with what height
 * there is; inside `room`, never over the mark. `lines` are the mark's boxes, in order.
 */
export function placeCard(lines: readonly Box[], size: { width: number; height: number }, room: Box): Spot {
  const first = lines[0] ?? room;
  const last = lines.at(-1) ?? room;
  const below = room.bottom - last.bottom - GAP;
  const above = first.top - GAP - room.top;
  const under = below >= size.height || below >= above;
  const height = Math.min(size.height, under ? below : above);
  const left = (under ? last : first).left - INSET;
  return {
    left: Math.max(room.left, Math.min(left, room.right - size.width)),
    top: under ? last.bottom + GAP : first.top - GAP - height,
    maxHeight: Math.max(0, under ? below : above),
  };
}
