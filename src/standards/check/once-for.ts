/**
 * Works out what several rules ask about the same thing once for each of them; what was worked out goes when the thing
 * does. Nobody may change the answer.
 */
export function onceFor<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    let before = known.get(key);
    if (before === undefined) known.set(key, (before = { answer: answer(key) }));
    return before.answer;
  };
}
