/** Letters that may be missing at either end, and the secret still follows. */
const missing = 3

/**
 * What no text may hold that must not give a secret away: its core, of which every near spelling is made, in either
 * case and every encoding. Written without the code that hides them.
 */
export function spellingsIn(text: string, secrets: readonly string[]): string[] {
  const lower = text.toLowerCase()
  return secrets.flatMap((secret) => {
    const core = secret.slice(missing, -missing)
    const cores = [core, swapped(core), core.toLowerCase(), core.toUpperCase()]
    const readable = cores.flatMap((spelling) => [
      spelling,
      inside(spelling),
      inside(inside(spelling)),
      spelling.replaceAll('/', String.raw`\/`),
      inside(spelling).replaceAll('/', String.raw`\/`),
      encodeURIComponent(spelling),
      spelling.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
      Array.from(spelling, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    ])
    const encoded = cores.flatMap((spelling) => [0, 1, 2].map((shift) => base64Core(spelling, shift)))
    return [
      ...[...new Set(readable.map((spelling) => spelling.toLowerCase()))].filter((spelling) =>
        lower.includes(spelling),
      ),
      ...[...new Set(encoded)].filter((spelling) => text.includes(spelling)),
    ]
  })
}

/** As a string of JSON holds it. */
function inside(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

function swapped(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  )
}

/** The letters of Base64 that depend on the text alone, where it begins that many bytes into a group of three. */
function base64Core(text: string, shift: number): string {
  const whole = Buffer.from(' '.repeat(shift) + text)
    .toString('base64')
    .replaceAll('=', '')
  const tail = (shift + text.length) % 3 === 0 ? 0 : 1
  return whole.slice(shift === 0 ? 0 : shift + 1, whole.length - tail)
}
