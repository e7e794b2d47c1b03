// What was once found out about a thing: it is kept for as long as the thing itself, and no longer.

/** As `find`, which is asked only once about each thing. */
export function keptWith<K extends object, T extends object>(find: (about: K) => T): (about: K) => T {
  const answers = new WeakMap<K, T>()
  return (about) => {
    const known = answers.get(about)
    if (known) return known
    const answer = find(about)
    answers.set(about, answer)
    return answer
  }
}

/** As `make`, which is asked only once. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
