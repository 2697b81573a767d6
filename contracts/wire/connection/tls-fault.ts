import type { Bilingual } from '../../text/bilingual.js'

/** What to do about a certificate that is not trusted: whoever calls knows what can be set. */
export type TrustCure = Bilingual

export const cureOfTarget: TrustCure = {
  en: 'Give the authority as tls.ca of the target, as --ca <file>, or to Node as NODE_EXTRA_CA_CERTS=<file>',
  tr: 'Sertifika otoritesini hedefin tls.ca ayarı, --ca <dosya> ya da Node için NODE_EXTRA_CA_CERTS=<dosya> ile verin',
}

export const cureOfReceiver: TrustCure = {
  en: 'Give the authority to Node as NODE_EXTRA_CA_CERTS=<file> and start again',
  tr: 'Sertifika otoritesini Node’a NODE_EXTRA_CA_CERTS=<dosya> ile verip yeniden başlatın',
}

const expired = {
  en: 'its certificate has expired. Renew it',
  tr: 'sertifikasının süresi dolmuş. Yenileyin',
}

const future = {
  en: 'its certificate is not valid yet. Compare the clocks of both machines, or issue it anew',
  tr: 'sertifikası henüz geçerli değil. İki makinenin saatini karşılaştırın ya da sertifikayı yeniden çıkarın',
}

const revoked = { en: 'its certificate was revoked. Replace it', tr: 'sertifikası iptal edilmiş. Değiştirin' }

const otherHost = (message: string): Bilingual => {
  const [, names = ''] = /altnames?: (.+)$/i.exec(message) ?? []
  return {
    en: `its certificate is for another host${names && ` (${names})`}. Call it by a name of the certificate, or give that as tls.servername of the target`,
    tr: `sertifikası başka bir makine adı için${names && ` (${names})`}. Sertifikadaki adla çağırın ya da o adı hedefin tls.servername ayarında verin`,
  }
}

const selfSigned = (cure: TrustCure): Bilingual => ({
  en: `its certificate is self-signed, and nothing here trusts it. ${cure.en}`,
  tr: `sertifikası kendinden imzalı ve burada güvenilmiyor. ${cure.tr}`,
})

const unknownAuthority = (cure: TrustCure): Bilingual => ({
  en: `its certificate comes from an authority that is not known here, or an intermediate certificate is missing. ${cure.en}; a server must send its intermediates along`,
  tr: `sertifikasını veren otorite burada tanınmıyor ya da ara sertifika eksik. ${cure.tr}; sunucu ara sertifikaları da göndermelidir`,
})

const onlyHttp2 = {
  en: 'it speaks HTTP/2 only, and uyum speaks HTTP/1.1. Allow HTTP/1.1 in the server or its gateway',
  tr: 'yalnızca HTTP/2 konuşuyor, uyum ise HTTP/1.1 konuşur. Sunucuda ya da önündeki geçitte HTTP/1.1’e izin verin',
}

const noTls = {
  en: 'it does not speak TLS on this port. Write http:// in place of https://, or correct the port',
  tr: 'bu portta TLS konuşmuyor. https:// yerine http:// yazın ya da portu düzeltin',
}

const noCommonProtocol = (code: string): Bilingual => ({
  en: `TLS could not be agreed on (${code}). Allow TLS 1.2 or 1.3 with a usual cipher in the server`,
  tr: `TLS konusunda anlaşılamadı (${code}). Sunucuda TLS 1.2 ya da 1.3’e ve yaygın bir şifre takımına izin verin`,
})

/** What is wrong with a server's certificate or its TLS, by the error's code; nothing where it is something else. */
export function tlsFault(code: string, message: string, cure: TrustCure): Bilingual | undefined {
  if (code === 'CERT_HAS_EXPIRED') return expired
  if (code === 'CERT_NOT_YET_VALID') return future
  if (code === 'CERT_REVOKED') return revoked
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return otherHost(message)
  if (/^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/.test(code)) {
    return code.startsWith('DEPTH') ? selfSigned(cure) : unknownAuthority(cure)
  }
  if (/^UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/.test(code)) return unknownAuthority(cure)
  if (code === 'ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL') return onlyHttp2
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST/.test(code)) return noTls
  if (code === 'EPROTO' || /^ERR_(?:SSL|TLS)_/.test(code) || /^CERT_|CERT_/.test(code)) {
    return noCommonProtocol(code)
  }
  return undefined
}
