/** Widths of Verdana in thousandths of its size. A reader's machine may draw another font, but a badge has one width. */
const widths: Record<string, number> = Object.fromEntries(
  Object.entries({
    ilı: 274,
    j: 344,
    'f ': 352,
    '.,': 364,
    t: 394,
    r: 427,
    '/:': 454,
    cs: 521,
    z: 525,
    kvxy: 592,
    e: 596,
    a: 601,
    o: 607,
    bdgpq: 623,
    hnu: 633,
    '0123456789': 636,
    w: 818,
    m: 973,
  }).flatMap(([characters, width]) => [...characters].map((character) => [character, width])),
)

/** The width of a text in pixels; of a character that no badge has, that of a wide one. */
export function textWidth(text: string, size: number): number {
  const thousandths = [...text].reduce((sum, character) => sum + (widths[character] ?? 973), 0)
  return Math.ceil((thousandths * size) / 1000)
}
