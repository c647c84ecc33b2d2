/** The words for text that is no base64, as Go's strict standard encoding reads it; undefined where it is. */
export function base64Complaint(text: string): string | undefined {
  const at = illegalByte(text);
  return at < 0 ? undefined : `illegal base64 data at input byte ${at}`;
}

function illegalByte(text: string): number {
  const end = text.length;
  let inGroup = 0;
  let at = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) continue;
    if (isDigit(code)) inGroup = (inGroup + 1) % 4;
    else break;
  }
  if (at === end) return inGroup === 0 ? -1 : end - inGroup;
  if (text[at] !== '=' || inGroup < 2) return at;
  let next = afterLineBreaks(text, at + 1);
  if (inGroup === 2) {
    if (next === end) return end;
    if (text[next] !== '=') return next - 1;
    next = afterLineBreaks(text, next + 1);
  }
  return next < end ? next : -1;
}

function afterLineBreaks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function isDigit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 43 ||
    code === 47
  );
}
