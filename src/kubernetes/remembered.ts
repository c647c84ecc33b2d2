/** No more answers are kept, and none for a longer text: a manifest may hold anything. */
const most = 4096;
const longest = 256;

/** A pure function of a text that keeps its answers: most texts come again, in the next Pod. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    const found = answer(text);
    if (text.length > longest) return found;
    if (answers.size === most) answers.clear();
    answers.set(text, found);
    return found;
  };
}
