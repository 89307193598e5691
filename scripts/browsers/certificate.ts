/** A self-signed certificate for the local web, made anew each time: no key lies in the repository. */
import { generateKeyPairSync, sign } from 'node:crypto';

/** One DER value: tag, length, contents (X.690). */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents);
  const length =
    body.length < 0x80
      ? [body.length]
      : body.length < 0x100
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
const sequence = (...contents: readonly Uint8Array[]) => der(0x30, ...contents);
/** `ecdsa-with-SHA256`, 1.2.840.10045.4.3.2 (RFC 5758). */
const ECDSA_SHA256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
/** `CN=local`: attribute 2.5.4.3. */
const NAME = sequence(der(0x31, sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from('local')))));
const VALIDITY = sequence(der(0x18, Buffer.from('20200101000000Z')), der(0x18, Buffer.from('20991231235959Z')));

/** Key and certificate (PEM) as TLS servers take them; browsers accept it only where told to. RFC 5280, 4.1. */
export function createCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const toSign = sequence(
    der(0x02, Buffer.from([1])),
    ECDSA_SHA256,
    NAME,
    VALIDITY,
    NAME,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', toSign, privateKey);
  const certificate = sequence(toSign, ECDSA_SHA256, der(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}
