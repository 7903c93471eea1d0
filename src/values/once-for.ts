/**
 * Works out once what is asked of the same thing again and again, by several rules or by each review; what was worked out
 * goes when the thing does. It must follow from the thing alone, and nobody may change it.
 */
export function onceFor<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    let before = known.get(key);
    if (before === undefined) known.set(key, (before = { answer: answer(key) }));
    return before.answer;
  };
}
