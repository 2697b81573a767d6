import type { Language } from '../../text/language.js'
import type { SignedReport } from './sign-report.js'
import { statedLines } from '../text/stated-lines.js'
import { textsByLanguage } from '../text/texts-by-language.js'
import { shellWord } from '../../text/shell-word.js'

/** What was signed, and what others need to verify it. */
export function renderSigned(
  { facts, signed, unsigned }: SignedReport,
  language: Language,
  keyFile: string,
): string {
  const { signing: texts } = textsByLanguage[language]
  return [
    `${texts.signed}: ${signed.join(', ')}`,
    ...unsigned.map((name) => `${texts.notSigned}: ${name}, ${texts.notMade}`),
    '',
    ...statedLines(facts, language),
    '',
    `${texts.verify}:`,
    `  ${texts.command(facts.signer.keyId)}`,
    `${texts.publicKey}:`,
    `  openssl pkey -in ${shellWord(keyFile)} -pubout -out signer.pem`,
    texts.again,
  ].join('\n')
}
