/** Addresses as a file may carry them. Extraction has the same rules; a stored or imported article is not trusted. */
export function linkAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
}

/** A picture that stands in its own address; anything else would be a request. */
export function packedPicture(address: string): string | null {
  return /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=]+$/i.test(address) ? address : null;
}
