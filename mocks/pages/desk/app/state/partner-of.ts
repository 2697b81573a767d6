/** The first word of a surface's name. */
export function partnerOf(surface: string): string {
  return surface.split('/')[0]!
}
