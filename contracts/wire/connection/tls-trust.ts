import * as tls from 'node:tls'

/** Whom a caller trusts beyond what the machine does. */
export interface TlsTrust {
  /** Authorities, or the server's own certificate: PEM. */
  ca?: string
  /** Whoever answers is believed to be the server. */
  insecure?: boolean
  /** The name in the certificate, where it is not the host that is called. */
  servername?: string
}

/** Of Node's options for a connection, those that say whom to trust. */
export interface TlsOptions {
  secureContext?: tls.SecureContext
  rejectUnauthorized?: boolean
  servername?: string
}

/** The options with which Node opens such a connection. */
export function tlsOptions({ ca, insecure, servername }: TlsTrust = {}): TlsOptions {
  return {
    // Made once: to read the machine's authorities anew for each connection takes long.
    ...(ca !== undefined && {
      secureContext: tls.createSecureContext({ ca: [...machineAuthorities(), ca] }),
    }),
    ...(insecure && { rejectUnauthorized: false }),
    ...(servername !== undefined && { servername }),
  }
}

/** Those that Node trusts by itself, with NODE_EXTRA_CA_CERTS where this Node can tell them. */
function machineAuthorities(): readonly string[] {
  const { getCACertificates } = tls as { getCACertificates?: (type: 'default') => string[] }
  return getCACertificates?.('default') ?? tls.rootCertificates
}
