/**
 * True for hosts a stranger cannot reach: private networks (RFC 1918, 1996; RFC 6598, 2012),
 * loopback, link-local, unique local and names without a dot.
 * @param host as `URL` gives it: in lower case, IPv6 in brackets
 */
export function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return /^\[(?:::|f[cd]|fe[89ab])/i.test(host);
  if (/^\d+(?:\.\d+){3}$/.test(host)) {
    return /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
      host,
    );
  }
  return !host.includes('.') || /\.(?:local|localhost|internal|lan|home|corp)\.?$/i.test(host);
}
