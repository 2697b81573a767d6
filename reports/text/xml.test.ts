import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { xml } from './xml.js'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  htmlEntities: true,
})

describe('xml', () => {
  test('escapes what stands in text and in attributes', () => {
    const value = `<b a="1" c='2'>&amp; ]]>`
    const { text } = xml`<e a="${value}">${value}</e>`
    expect(parser.parse(text, true)).toEqual({ e: { a: value, '#text': value } })
  })

  test('keeps line breaks and tabs of an attribute', () => {
    expect(xml`<e a="${'1\n2\t3'}"/>`.text).toBe('<e a="1&#10;2&#9;3"/>')
  })

  test('leaves its own markup as it is, however deep', () => {
    const items = ['a<', 'b'].map((name) => xml`<i>${name}</i>`)
    expect(xml`<e>${items}${xml`<last/>`}</e>`.text).toBe('<e><i>a&lt;</i><i>b</i><last/></e>')
  })

  test('makes visible what XML cannot hold', () => {
    expect(xml`<e>${'\u0000\ud800\uffff'}</e>`.text).toBe('<e>\\u{0}\\u{d800}\\u{ffff}</e>')
  })
})
