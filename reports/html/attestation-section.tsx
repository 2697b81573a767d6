import type { ComponentChildren } from 'preact'
import type { AttestationFacts, AttestedRun } from '../attestation/attestation-facts.js'
import { pageTexts as english, type AttestationPageTexts } from '../attestation/page-texts.en.js'
import { pageTexts as turkish } from '../attestation/page-texts.tr.js'
import { visibleText } from '../visible-text.js'
import { Text } from './text.js'
import { VerdictMark } from './verdict-mark.js'

type Name = {
  [Name in keyof AttestationPageTexts]: AttestationPageTexts[Name] extends string ? Name : never
}[keyof AttestationPageTexts]

/** What was signed of this report, and how a reader verifies it; the page itself verifies nothing. */
export function AttestationSection({ attestation }: { attestation: AttestationFacts | undefined }) {
  if (!attestation) return null
  return (
    <section class="guide attestation" id="attestation">
      <h2>
        <Label name="title" />
      </h2>
      <Paragraph name="note" />
      <SignedFacts attestation={attestation} />
      {attestation.runs.map((run) => (
        <SignedRun run={run} />
      ))}
      <h3>
        <Label name="how" />
      </h3>
      <Paragraph name="command" />
      <p>
        <code class="command">uyum report verify . --key signer.pem</code>
      </p>
      <Paragraph name="whichKey" />
      <Paragraph name="proves" />
      <Paragraph name="provesNot" />
    </section>
  )
}

function SignedFacts({
  attestation: { signedAt, signer, record, suite },
}: {
  attestation: AttestationFacts
}) {
  return (
    <dl>
      <Fact name="signer">
        <code>{signer.keyId}</code>
      </Fact>
      <Fact name="signedAt">
        <time datetime={signedAt}>{signedAt}</time>, <Label name="byItsClock" />
      </Fact>
      <Fact name="record">
        <code>sha256:{record.sha256}</code>
      </Fact>
      <Fact name="started">
        <time datetime={record.startedAt}>{visibleText(record.startedAt)}</time>
      </Fact>
      <Fact name="suite">{visibleText(`${suite.name} ${suite.version}`)}</Fact>
    </dl>
  )
}

function SignedRun({ run }: { run: AttestedRun }) {
  return (
    <>
      <h3>{visibleText(run.target === run.surface ? run.surface : `${run.target}: ${run.surface}`)}</h3>
      <dl>
        <Fact name="verdict">
          <span class={run.verdict}>
            <VerdictMark verdict={run.verdict} />
          </span>
          {run.partial && (
            <>
              , <Label name="narrowed" />
            </>
          )}
        </Fact>
        <Fact name="contract">
          {visibleText(run.contract.version)}, <code>sha256:{visibleText(run.contract.sha256)}</code>
        </Fact>
        <Fact name="build">
          {run.build === null ? (
            <Label name="notTold" />
          ) : (
            <>
              <code>{visibleText(run.build)}</code>, <Label name="asTold" />
            </>
          )}
        </Fact>
        <Fact name="clock">
          <Clock clock={run.clock} />
        </Fact>
        {run.waivers.length > 0 && (
          <Fact name="waivers">
            <Waivers of={run.waivers} />
          </Fact>
        )}
      </dl>
    </>
  )
}

function Clock({ clock }: { clock: AttestedRun['clock'] }) {
  if (clock === null) return <Label name="notTold" />
  // Not by `Intl`, whose words change with the version of its data.
  const seconds = String(clock.minuteMs / 1000)
  const minute = { en: english.minute(seconds), tr: turkish.minute(seconds.replace('.', ',')) }
  return (
    <>
      <Label name={clock.mode === 'real' ? 'realClock' : 'shortenedClock'} />: <Text of={minute} />
    </>
  )
}

function Waivers({ of }: { of: AttestedRun['waivers'] }) {
  return (
    <ul>
      {of.map(({ check, reason, until, approver }) => (
        <li>
          <code>{visibleText(check)}</code>: {visibleText(reason)}, <Label name="until" />{' '}
          {visibleText(until)}
          {approver !== null && (
            <>
              , <Label name="approver" /> {visibleText(approver)}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Fact({ name, children }: { name: Name; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        <Label name={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

function Paragraph({ name }: { name: Name }) {
  return (
    <p>
      <Label name={name} />
    </p>
  )
}

function Label({ name }: { name: Name }) {
  return <Text of={{ en: english[name], tr: turkish[name] }} />
}
