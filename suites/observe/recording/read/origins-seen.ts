import type { Bilingual } from '../../../../contracts/text/bilingual.js'

const mostNamed = 5

/** Where the calls of a recording went to, for whoever looked for others in it; nothing where it holds none. */
export function originsSeen(urls: readonly string[]): Bilingual[] {
  const origins = [...new Set(urls.flatMap((url) => (URL.canParse(url) ? new URL(url).origin : [])))]
  if (origins.length === 0) return []
  const named = origins.slice(0, mostNamed).join(', ')
  const more = origins.length - mostNamed
  return [
    {
      en: `the recording holds calls to ${named}${more > 0 ? ` and ${more} more` : ''}; say which of them is the surface’s base URL with --target <base URL>`,
      tr: `kayıttaki çağrılar şu adreslere yapılmış: ${named}${more > 0 ? ` ve ${more} adres daha` : ''}; arayüzün temel adresini --target <temel adres> ile bildirin`,
    },
  ]
}
