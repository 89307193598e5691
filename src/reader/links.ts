const LINK = /^(?:https?|mailto):$/;
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i;

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** The address of a link that may be followed, or null. Extraction has the same rule; nothing is shown on trust. */
export function linkAddress(address: string): string | null {
  const url = parse(address);
  return url && LINK.test(url.protocol) ? url.href : null;
}

/** The address of a picture that may be shown, or null. */
export function pictureAddress(address: string): string | null {
  const url = parse(address);
  return url && (/^https?:$/.test(url.protocol) || RASTER.test(address)) ? url.href : null;
}

/** Whether two addresses are the same page: fragments aside. */
export function samePage(one: string, other: string): boolean {
  const [first, second] = [parse(one), parse(other)];
  return !!first && !!second && first.href.split('#')[0] === second.href.split('#')[0];
}
