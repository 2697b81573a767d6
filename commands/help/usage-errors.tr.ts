/** What commander says of a command line that it cannot read, and its Turkish; the order matters. */
const sentences: readonly [english: RegExp, turkish: string][] = [
  [/^error: /, 'hata: '],
  [/unknown option '(.+)'/, 'bilinmeyen seçenek: $1'],
  [/unknown command '(.+)'/, 'bilinmeyen komut: $1'],
  [/missing required argument '(.+)'/, 'eksik: <$1>'],
  [/option '(.+)' argument missing/, '$1 seçeneğinin değeri eksik'],
  [/required option '(.+)' not specified/, 'zorunlu seçenek verilmedi: $1'],
  [/option '(.+)' cannot be used with option '(.+)'/, '$1 ile $2 birlikte kullanılamaz'],
  [
    /too many arguments(?: for '(.+)')?\. Expected (\d+) arguments? but got (\d+)\./,
    'fazla söz: $2 bekleniyordu, $3 geldi.',
  ],
  [/(?:option|command-argument value) '(.+)' (?:argument|value) '(.*)' is invalid\. /, '$1: “$2” geçersiz. '],
  [/command-argument value '(.*)' is invalid for argument '(.+)'\. /, '<$2>: “$1” geçersiz. '],
  [/Allowed choices are (.+)\./, 'Seçenekler: $1.'],
  [/expected a whole number\./, 'Bir tam sayı bekleniyordu.'],
  [/expected a port from 0 to 65535\./, '0 ile 65535 arasında bir port bekleniyordu.'],
  [/expected a number above 0\./, '0’dan büyük bir sayı bekleniyordu.'],
  [/\(Did you mean (?:one of )?(.+)\?\)/, '(Şunu mu demek istediniz: $1?)'],
]

export function turkishUsageError(text: string): string {
  return sentences.reduce((shown, [english, turkish]) => shown.replace(english, turkish), text)
}
