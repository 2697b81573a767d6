import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../suites/record/run-record.js'
import { sampleCheck } from '../samples/check.js'
import { sampleKuzeyposRun } from '../samples/kuzeypos-run.js'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'
import { renderBadge } from './badge-reporter.js'

interface Badge {
  width: string
  role: string
  'aria-label': string
  title: string
  g: [{ rect: { fill?: string }[] }, { text: { '#text': string; x: string; textLength: string }[] }]
}

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false })

/** Throws where it is not well-formed. */
function read(svg: string) {
  const badge = (parser.parse(svg, true) as { svg: Badge }).svg
  const texts = badge.g[1].text.map((text) => text['#text'])
  return { ...badge, texts, colour: badge.g[0].rect[1]?.fill }
}

const ofRuns = (...runs: (typeof sampleKuzeyposRun)[]) => read(renderBadge({ ...sampleRecord, runs }))

describe('renderBadge', () => {
  test('shows the verdict, and how many mandatory checks passed', () => {
    expect(ofRuns(sampleKuzeyposRun).texts).toEqual(['uyum', 'conformant 2/2'])
  })

  test('shows the worst of several', () => {
    expect(read(renderBadge(sampleRecord)).texts[1]).toBe('nonconformant 5/10')
  })

  test('does not count what rules do not ask of the target, nor what was waived as passed', () => {
    const checks = (['passed', 'inapplicable', 'waived'] as const).map((outcome) =>
      sampleCheck({ id: `a/b/c/${outcome}`, outcome }),
    )
    expect(ofRuns({ ...sampleKuzeyposRun, checks }).texts[1]).toBe('conformant 1/2')
  })

  test('says incomplete of nothing at all', () => {
    expect(ofRuns().texts[1]).toBe('incomplete')
  })

  test('tells verdicts apart by word and by colour', () => {
    const verdicts: Verdict[] = ['conformant', 'nonconformant', 'incomplete']
    const badges = verdicts.map((verdict) => ofRuns({ ...sampleKuzeyposRun, verdict }))
    expect(badges.map(({ texts }) => texts[1])).toEqual(verdicts.map((verdict) => `${verdict} 2/2`))
    expect(new Set(badges.map(({ colour }) => colour)).size).toBe(3)
  })

  test('is an image with a name for who cannot see it', () => {
    const { role, title, 'aria-label': name } = ofRuns(sampleKuzeyposRun)
    expect(role).toBe('img')
    expect(name).toBe('uyum: conformant. 2 of 2 mandatory checks passed')
    expect(title).toBe(name)
  })

  test('is as wide as its words', () => {
    const { width, g } = read(renderBadge({ ...sampleRecord, runs: [sampleMuditakuryeRun] }))
    const last = g[1].text[1]!
    expect(Number(last.x) + Number(last.textLength)).toBe(Number(width) - 6)
  })

  test('speaks Turkish', () => {
    const { texts, title } = read(renderBadge(sampleRecord, { language: 'tr' }))
    expect(texts[1]).toBe('uyumsuz 5/10')
    expect(title).toBe(
      'uyum: uyumsuz. 10 zorunlu kontrolden 5 tanesi geçti · belgelerde yok: siparişin saklanması · değerlendirilmedi: sınırlara uyulması · Güvenlik için önerilen, başarısız: fazla istekten sonra ne zaman yeniden deneneceğini söyler',
    )
  })
})
