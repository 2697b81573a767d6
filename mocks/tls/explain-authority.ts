import type { CertificateAuthority } from './certificate-authority.js'

/** Tells how a client comes to trust the mock's certificate, and what that means. */
export function explainAuthority({ file, isNew }: CertificateAuthority): string {
  return `${isNew ? 'A local certificate authority was made' : 'The local certificate authority'}: ${file}
Clients trust the mock once they trust that file:
  Node           NODE_EXTRA_CA_CERTS=${file}
  curl           curl --cacert ${file} …
  Python         REQUESTS_CA_BUNDLE=${file}
  PHP            curl_setopt($ch, CURLOPT_CAINFO, '${file}')
  Debian         cp ${file} /usr/local/share/ca-certificates/uyum-ca.crt && update-ca-certificates
  macOS          security add-trusted-cert -k ~/Library/Keychains/login.keychain-db ${file}
  Windows        certutil -user -addstore Root ${file}
Its key lies beside it, readable for you alone: who has it can pose as any host to those who trust it.`
}
