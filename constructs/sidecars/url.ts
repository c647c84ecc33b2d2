/** A URL of http or https. */
export function httpUrl(text: string, what: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && url.username + url.password !== '')
    throw new TypeError(`${what} holds a password, which everybody could read: it belongs into a Secret`);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new TypeError(`${what} is '${text}': it is a URL such as https://example.com:8080/path`);
}
