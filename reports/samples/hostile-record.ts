import type { ExchangeRecord, RunRecord } from '../../suites/record/run-record.js'
import { sampleCheck, sampleExchange } from './check.js'
import { sampleMatter } from './matters.js'
import { sampleMuditakuryeRun } from './muditakurye-run.js'
import { sampleRecord } from './record.js'

/** What a server may answer to attack whoever reads of it, by what it tries. */
export const hostileTexts = {
  script: '</script><script>globalThis.attacked = true</script>',
  markup: '</pre></details></noscript><!--<style>*{display:none}</style><img src=x onerror="attacked=1">',
  terminal: '\u001b[31m\u001b]0;owned\u0007\u0000',
  direction: 'invoice\u202efdp.exe\u2066\u200f',
  invisible: '\ufeff\u200b\u200d\u00a0\u202f\u00ad\u2028\u2029\u2060\u3164\u{e0041}',
  otherDirection: 'שלום לכולם، مرحبا',
  marks: 'z\u0300\u0301\u0302\u0303\u0304'.repeat(40),
  unbroken: 'x'.repeat(3000),
}

const everything = Object.values(hostileTexts).join(' ')
const megabytes = `{"note":"${'<b>5 MB</b>'.repeat(480_000)}"}`

/** A record in which a server puts hostile texts wherever it can. */
export const sampleHostileRecord: RunRecord = {
  ...sampleRecord,
  runs: [
    {
      ...sampleMuditakuryeRun,
      build: everything,
      warnings: [{ en: everything, tr: everything }],
      matters: [
        sampleMatter({
          id: everything,
          title: { en: everything, tr: everything },
          state: 'not-covered',
          why: { en: everything, tr: everything },
          question: { en: everything, tr: everything },
        }),
      ],
      checks: [
        hostileCheck('everywhere', hostileExchange(everything)),
        hostileCheck('huge', hostileExchange(megabytes)),
        ...Object.keys(hostileTexts).map((name) =>
          hostileCheck(name, hostileExchange(hostileTexts[name as keyof typeof hostileTexts])),
        ),
      ],
    },
  ],
}

function hostileCheck(name: string, exchange: ExchangeRecord) {
  const text = exchange.response?.body ?? ''
  return sampleCheck({
    id: `muditakurye/courier/hostile/${name}`,
    outcome: 'failed',
    expected: 'HTTP 400',
    actual: text,
    tr: { expected: 'HTTP 400', actual: text, reason: '' },
    exchanges: [exchange],
  })
}

function hostileExchange(text: string): ExchangeRecord {
  const exchange = sampleExchange(200, text)
  const headers = { 'x-hostile': text, [text.slice(0, 2000)]: 'name' }
  return {
    ...exchange,
    request: { ...exchange.request, url: `${exchange.request.url}?${text}` },
    response: { ...exchange.response!, headers },
    error: text,
    curl: `${exchange.curl} # ${text}`,
  }
}
