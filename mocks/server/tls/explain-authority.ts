import type { Language } from '../../../contracts/text/preferred-language.js'
import type { CertificateAuthority } from './certificate-authority.js'

const english = {
  made: 'A local certificate authority was made',
  known: 'The local certificate authority',
  trust: 'Clients trust the mock once they trust that file:',
  key: 'Its key lies beside it, readable for you alone: who has it can pose as any host to those who trust it.',
}

const turkish: typeof english = {
  made: 'Yerel bir sertifika otoritesi üretildi',
  known: 'Yerel sertifika otoritesi',
  trust: 'Bu dosyaya güvenen istemciler mock’a da güvenir:',
  key: 'Anahtarı yanında durur ve yalnız siz okuyabilirsiniz: elinde olan, ona güvenenlerin karşısına her sunucunun adıyla çıkabilir.',
}

/** Tells how a client comes to trust the mock's certificate, and what that means. */
export function explainAuthority({ file, isNew }: CertificateAuthority, language: Language): string {
  const texts = language === 'tr' ? turkish : english
  return `${isNew ? texts.made : texts.known}: ${file}
${texts.trust}
  Node           NODE_EXTRA_CA_CERTS=${file}
  curl           curl --cacert ${file} …
  Python         REQUESTS_CA_BUNDLE=${file}
  PHP            curl_setopt($ch, CURLOPT_CAINFO, '${file}')
  Debian         cp ${file} /usr/local/share/ca-certificates/uyum-ca.crt && update-ca-certificates
  macOS          security add-trusted-cert -k ~/Library/Keychains/login.keychain-db ${file}
  Windows        certutil -user -addstore Root ${file}
${texts.key}`
}
