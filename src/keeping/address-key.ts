/** Parameters that say where a reader came from and not what is read. */
const WAY = /^(?:utm_\w+|fbclid|gclid|igshid|mc_[ce]id|ref|referer|kakao_from)$/i;

/**
 * What an article's address is known by, so that it is the same article by whatever way one came to it: without scheme,
 * fragment, `www.` and `m.`, with its parameters sorted. Null for what is no http address, or only a site's front.
 */
export function addressKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname, pathname, searchParams } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null;
  const parameters = [...searchParams]
    .filter(([name]) => !WAY.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  if (pathname === '/' && parameters.length === 0) return null;
  const host = hostname.replace(/^(?:www|m|mobile)\./, '');
  const query = parameters.map(([name, value]) => `${name}=${value}`).join('&');
  return `${host}${pathname.replace(/\/+$/, '')}${query && `?${query}`}`;
}
