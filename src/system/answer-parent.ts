/** A request or an answer, with a number that tells it from the others that are on their way. */
export interface Numbered<Content> {
  id: number;
  content: Content;
}

/**
 * Makes this process one that answers its parent's requests, several at a time. It ends with its parent, however the parent
 * ends: nobody needs an answer then, and this process may hold a token or secrets.
 */
export function answerParent<Request, Answer>(answer: (request: Request) => Promise<Answer>): void {
  process.once('disconnect', () => process.exit());
  process.on('message', ({ id, content }: Numbered<Request>) => {
    void answer(content).then((reply) => process.send?.({ id, content: reply } satisfies Numbered<Answer>, () => {}));
  });
}
