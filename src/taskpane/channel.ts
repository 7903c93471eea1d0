/** What a ribbon button asks of the pane. */
export type PaneRequest =
  | { readonly kind: 'review' }
  /** 整改台账 was asked for and the workbook has none yet. */
  | { readonly kind: 'noRectification' }
  /** `message` is meant for the user. */
  | { readonly kind: 'failed'; readonly message: string };

export interface PaneChannel {
  send(request: PaneRequest): void;
  /** One listener at a time; returns the function that stops listening. */
  listen(listener: (request: PaneRequest) => void): () => void;
}

/** A button may be pressed before the pane is drawn, so the last request waits for the listener. */
export function createChannel(): PaneChannel {
  let waiting: PaneRequest | undefined;
  let current: ((request: PaneRequest) => void) | undefined;
  return {
    send(request) {
      if (current) current(request);
      else waiting = request;
    },
    listen(listener) {
      current = listener;
      const request = waiting;
      waiting = undefined;
      if (request) listener(request);
      return () => {
        if (current === listener) current = undefined;
      };
    },
  };
}
