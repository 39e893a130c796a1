const answersKept = 1000;

/** A function that remembers its answers; when there are many, it forgets them all and begins anew. */
export const remembered = <Question, Answer>(
  answer: (question: Question) => Answer,
): ((question: Question) => Answer) => {
  const known = new Map<Question, Answer>();
  return (question) => {
    const old = known.get(question);
    // "Nothing" is an answer, too.
    if (old !== undefined || known.has(question)) return old as Answer;
    const found = answer(question);
    if (known.size >= answersKept) known.clear();
    known.set(question, found);
    return found;
  };
};
