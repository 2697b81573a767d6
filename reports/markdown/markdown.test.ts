import { micromark } from 'micromark'
import { gfm as syntax, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { code, codeBlock, gfm, type Markdown } from './markdown.js'

function html({ text }: Markdown): string {
  return micromark(text, {
    extensions: [syntax()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })
}

const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** A text of HTML, its references read once. */
function read(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(\w+));/g, (_, number: string | undefined, name: string) =>
    number === undefined ? (signs[name] ?? '?') : String.fromCharCode(Number(number)),
  )
}

/** What a reader sees. */
function seen(markdown: Markdown): string {
  return read(html(markdown).replaceAll(/<[^>]*>/g, '')).trimEnd()
}

/** The pieces in which GitHub and GitLab look for names and numbers: text outside of code, tag by tag. */
function readLater(markdown: Markdown): string[] {
  return html(markdown)
    .replaceAll(/<(code|pre)\b.*?<\/\1>/gs, '')
    .split(/<[^>]*>/)
    .map(read)
}

const attacks = [
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)></details>'],
  ['a link', '[click](javascript:alert(1)) ![x](http://evil.example/p.png) <http://evil.example>'],
  ['a bare address', 'see https://evil.example/x and www.evil.example or mail a@evil.example'],
  ['emphasis', '**a** __b__ *c* _d_ ~~e~~ `f` ``g`` \\*h'],
  ['a table', 'a | b \\| c || d'],
  ['a mention', 'hey @torvalds and @org/team, see #12, org/repo#13, org/repo@0123456789abcdef'],
  ['references', '&lt;b&gt; &#60;i&#62; &copy;'],
  ['a math formula', '$x$ $$y$$'],
] as const

describe.each(attacks)('%s in a value', (_, text) => {
  test.each([
    ['in a paragraph', gfm`so: ${text}`],
    ['in a heading', gfm`### so: ${text}`],
    ['in a list', gfm`- so: ${text}`],
    ['in a quotation', gfm`> so: ${text}`],
    ['in a table', gfm`| a | b |\n|--|--|\n| so: ${text} | last |`],
    ['between tags', gfm`<details><summary>so: ${text}</summary>\n\ninside\n\n</details>`],
    ['as code', gfm`so: ${code(text)}`],
  ])('is shown as it is %s', (_, markdown) => {
    expect(seen(markdown)).toContain(`so: ${text}`)
    expect(html(markdown)).not.toMatch(/<(a|img|script|em|strong|del)\b/)
    for (const piece of readLater(markdown)) expect(piece).not.toMatch(/[@#]\w|:\/\/|www\./)
  })

  test('is shown as it is in a block', () => {
    expect(seen(codeBlock(text))).toBe(text)
    expect(readLater(codeBlock(text)).join('').trim()).toBe('')
  })
})

test('a table keeps its cells', () => {
  const table = gfm`| a | b |\n|--|--|\n| ${'x | y'} | ${'z\n| w |'} |`
  expect(html(table).match(/<td>/g)).toHaveLength(2)
})

test('no text ends its block', () => {
  const text = 'a\n```\nb\n````\n<b>\n~~~\nc'
  expect(html(codeBlock(text))).toMatch(/^<pre><code class="language-text">[^<]*<\/code><\/pre>\s*$/)
})

test('what cannot be seen is shown, in a line and in a block', () => {
  expect(gfm`${'\u001b[1m\u202e'}`.text).toContain('u&#123;1b&#125;')
  expect(codeBlock('\u001b[1m\u202e').text).toContain('\\u{1b}[1m\\u{202e}')
})
