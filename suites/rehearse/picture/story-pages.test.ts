import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { storyPages } from './story-pages.js'

const docs = join(import.meta.dirname, '..', '..', '..', 'docs')
const pages = await storyPages()

test.each([...pages])('the committed %s is what `uyum docs` writes (if not: npm run docs)', (page, text) => {
  expect(readFileSync(join(docs, page), 'utf8')).toBe(text)
})
